using System.Reflection;
using System.Runtime.CompilerServices;

namespace LblodHarvester.Testing.Api;

/// <summary>The first line of a type: its modifiers, its name, what it derives from and what it asks of its type parameters.</summary>
internal static class TypeDeclaration
{
    private static readonly NullabilityInfoContext Nullability = new();

    internal static string Of(Type type)
    {
        var flags = type.IsDefined(typeof(FlagsAttribute), inherit: false) ? "[Flags] " : "";
        var name = $"{type.Namespace}.{TypeName.OfDeclaration(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
            return DelegateOf(type, name);
        if (type.IsEnum)
            return $"{flags}public enum {name} : {TypeName.Of(type.GetEnumUnderlyingType())}";
        var bases = BasesOf(type).ToList();
        return $"public {ModifiersOf(type)}{KindOf(type)} {name}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}{ConstraintsOf(type.GetGenericArguments())}";
    }

    internal static string ConstraintsOf(IEnumerable<Type> parameters) => string.Concat(parameters.Select(parameter =>
    {
        var constraints = WordsOf(parameter).Concat(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeName.Of)).ToList();
        if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !constraints.Contains("struct"))
            constraints.Add("new()");
        return constraints.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", constraints)}";
    }));

    private static IEnumerable<string> WordsOf(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "struct";
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        else if (parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "NullableAttribute" && attribute.ConstructorArguments[0].Value is (byte)1))
            yield return "notnull";
    }

    private static string DelegateOf(Type type, string name)
    {
        var invoke = type.GetMethod("Invoke")!;
        return $"public delegate {TypeName.OfReturn(Nullability.Create(invoke.ReturnParameter), invoke)} {name}({MemberDeclaration.ParametersOf(invoke)})";
    }

    private static string KindOf(Type type)
    {
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null ? "struct" : "record struct";
        return type.GetMethod("<Clone>$") is null ? "class" : "record";
    }

    private static string ModifiersOf(Type type)
    {
        if (type.IsInterface)
            return "";
        if (type.IsValueType)
        {
            var isReadOnly = type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);
            return $"{(isReadOnly ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}";
        }

        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            (false, false) => "",
        };
    }

    // An interface that the base type has, or that another interface brings along, is not said again.
    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
            yield return TypeName.Of(parent);
        var all = type.GetInterfaces();
        var inherited = (type.BaseType?.GetInterfaces() ?? []).Concat(all.SelectMany(other => other.GetInterfaces())).ToHashSet();
        foreach (var name in all.Where(other => other.IsVisible && !inherited.Contains(other)).Select(TypeName.Of).Order(StringComparer.Ordinal))
            yield return name;
    }
}
