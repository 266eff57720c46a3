namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Expressions: tests, and values of every function and cast.</summary>
internal sealed partial class RandomQuery
{
    private Fragment Test(int depth) => Within(() => NextTest(depth));

    private Fragment NextTest(int depth)
    {
        if (depth == 0 || Chance(2))
            return new Fragment("expression", ["(", Expression(1), Pick(" = ", " != ", " != ", " < ", " <= ", " > ", " >= "), Expression(1), ")"]);
        return new Fragment("expression", _random.Next(16) switch
        {
            0 or 1 => ["(", Test(depth - 1), " && ", Test(depth - 1), ")"],
            2 or 3 => ["(", Test(depth - 1), " || ", Test(depth - 1), ")"],
            4 => ["(! ", "(", Test(depth - 1), "))"],
            5 or 6 => _depth < MostDepth ? [Pick("EXISTS ", "NOT EXISTS "), Group(_depth + 1)] : ["BOUND(", Variable(), ")"],
            7 or 8 => [Pick("", "!"), "BOUND(", Variable(), ")"],
            9 => ["(", Expression(1), Pick(" IN ", " NOT IN "), "(", Expression(0), ", ", Expression(0), "))"],
            10 => ["(", Variable(), Pick(" IN ", " NOT IN "), "(", Subject(), ", ", Subject(), "))"],
            11 => [Pick("isIRI(", "isBLANK(", "isLITERAL(", "isNUMERIC("), Expression(1), ")"],
            12 => [Pick("CONTAINS(", "STRSTARTS(", "STRENDS("), Expression(1), ", ", Expression(1), ")"],
            13 => ["REGEX(STR(", Variable(), "), \"", Pick("^a", "b$", "[0-9]+", "^http://e/s[12]", "."), "\"", Pick("", ", \"i\""), ")"],
            14 => ["LANGMATCHES(LANG(", Variable(), "), \"", Pick("*", "nl", "EN", "nl-BE", ""), "\")"],
            _ => ["SAMETERM(", Expression(1), ", ", Expression(1), ")"],
        });
    }

    private Fragment Expression(int depth) => Within(() => NextExpression(depth));

    private Fragment NextExpression(int depth)
    {
        if (depth == 0 || Chance(2))
            return new Fragment("expression", [Chance(4) ? Constant() : Variable()]);
        return new Fragment("expression", _random.Next(20) switch
        {
            0 or 1 => ["(", Expression(depth - 1), Pick(" + ", " - ", " * ", " / "), Expression(depth - 1), ")"],
            2 => ["(- ", Expression(depth - 1), ")"],
            3 => ["IF(", Test(0), ", ", Expression(depth - 1), ", ", Expression(depth - 1), ")"],
            4 => ["COALESCE(", Expression(depth - 1), ", ", Expression(depth - 1), ")"],
            5 or 6 => ["STR(", Expression(depth - 1), ")"],
            7 => [Pick("LANG(", "DATATYPE("), Expression(depth - 1), ")"],
            8 => [Pick("UCASE(", "LCASE(", "STRLEN(", "ENCODE_FOR_URI("), Expression(depth - 1), ")"],
            9 => ["CONCAT(", Expression(depth - 1), ", ", Expression(depth - 1), ")"],
            10 => [Pick("STRBEFORE(", "STRAFTER("), Expression(depth - 1), ", ", Pick("\"a\"", "\"\"", "\"/\"", Variable()), ")"],
            11 => [Pick("ABS(", "CEIL(", "FLOOR(", "ROUND("), Expression(depth - 1), ")"],
            12 => [Pick("YEAR(", "MONTH(", "DAY(", "HOURS(", "MINUTES(", "SECONDS(", "TZ(", "TIMEZONE("), Expression(depth - 1), ")"],
            13 => [Pick("MD5(", "SHA1(", "SHA256(", "SHA384(", "SHA512("), "STR(", Expression(depth - 1), "))"],
            14 => ["SUBSTR(STR(", Expression(depth - 1), "), ", Pick("1", "2", "0", "-1"), Pick("", ", 1", ", 3"), ")"],
            15 => ["REPLACE(STR(", Expression(depth - 1), "), \"", Pick("a", "[0-9]", "(.)b"), "\", \"", Pick("x", "", "$0"), "\")"],
            16 => Chance(2)
                ? ["STRLANG(STR(", Expression(depth - 1), "), \"nl\")"]
                : ["STRDT(STR(", Expression(depth - 1), "), ", $"<{Rdf.Vocab.Xsd.Namespace}{Pick("integer", "date", "boolean")}>)"],
            17 => ["IRI(STR(", Expression(depth - 1), "))"],
            18 => ["(", Test(depth - 1), ")"],
            _ => [$"<{Rdf.Vocab.Xsd.Namespace}{Pick("integer", "decimal", "double", "float", "string", "boolean", "dateTime", "date")}>(", Expression(depth - 1), ")"],
        });
    }
}
