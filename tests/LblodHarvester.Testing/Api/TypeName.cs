using System.Reflection;
using System.Runtime.CompilerServices;

namespace LblodHarvester.Testing.Api;

/// <summary>Names of types as C# writes them, without namespaces; with question marks where null is allowed, and the names of a tuple's items.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A type of which nothing is known about null.</summary>
    internal static string Of(Type type) => Write(type, null, new Queue<string?>());

    /// <summary>The type of a member or parameter, with what is known about null and the attributes that name a tuple's items.</summary>
    internal static string Of(NullabilityInfo nullability, ICustomAttributeProvider attributes)
    {
        var names = attributes.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).Cast<TupleElementNamesAttribute>().SingleOrDefault();
        return Write(nullability.Type, nullability, new Queue<string?>(names?.TransformNames ?? []));
    }

    /// <summary>What a method returns, and whether by reference.</summary>
    internal static string OfReturn(NullabilityInfo nullability, MethodInfo method)
    {
        var reference = !method.ReturnType.IsByRef ? "" : method.ReturnParameter.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "ref readonly " : "ref ";
        return reference + Of(nullability, method.ReturnParameter);
    }

    /// <summary>The name that a type is declared with: those of the types around it, and its own type parameters.</summary>
    internal static string OfDeclaration(Type type)
    {
        var around = type.IsNested ? OfDeclaration(type.DeclaringType!) + "." : "";
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(VarianceOf).ToList();
        return around + Bare(type) + (own.Count == 0 ? "" : $"<{string.Join(", ", own)}>");
    }

    private static string VarianceOf(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        return attributes.HasFlag(GenericParameterAttributes.Covariant) ? $"out {parameter.Name}"
            : attributes.HasFlag(GenericParameterAttributes.Contravariant) ? $"in {parameter.Name}"
            : parameter.Name;
    }

    private static string Write(Type type, NullabilityInfo? nullability, Queue<string?> names)
    {
        if (type.IsByRef)
            return Write(type.GetElementType()!, nullability?.ElementType ?? nullability, names);
        if (type.IsPointer)
            return Write(type.GetElementType()!, null, names) + "*";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return WriteNamed(value, nullability?.GenericTypeArguments is [var only] ? only.GenericTypeArguments : nullability?.GenericTypeArguments, names) + "?";
        var mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        return (type.IsArray
            ? $"{Write(type.GetElementType()!, nullability?.ElementType, names)}[{new string(',', type.GetArrayRank() - 1)}]"
            : WriteNamed(type, nullability?.GenericTypeArguments, names)) + mark;
    }

    private static string WriteNamed(Type type, NullabilityInfo[]? arguments, Queue<string?> names)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        var types = type.GetGenericArguments();
        string Argument(int i) => Write(types[i], arguments?.ElementAtOrDefault(i), names);
        if (typeof(ITuple).IsAssignableFrom(type) && type is { IsValueType: true, IsGenericType: true })
        {
            var items = types.Select(_ => names.TryDequeue(out var name) ? name : null).ToList();
            return $"({string.Join(", ", types.Select((_, i) => items[i] is null ? Argument(i) : $"{Argument(i)} {items[i]}"))})";
        }

        var first = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var around = type.IsNested ? WriteNamed(type.DeclaringType!, null, names) + "." : "";
        var own = Enumerable.Range(0, types.Length).Skip(first).Select(Argument).ToList();
        return around + Bare(type) + (own.Count == 0 ? "" : $"<{string.Join(", ", own)}>");
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
