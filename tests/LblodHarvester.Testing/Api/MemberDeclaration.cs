using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LblodHarvester.Testing.Api;

/// <summary>The declaration of a member, and the name that it is sorted by.</summary>
internal static class MemberDeclaration
{
    private static readonly NullabilityInfoContext Nullability = new();

    internal static (string Name, string Text) Of(FieldInfo field)
    {
        var modifiers = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        var value = field.IsLiteral ? $" = {Constant.Write(field.GetRawConstantValue(), field.FieldType)}" : "";
        return (field.Name, $"{(field.IsPublic ? "public" : "protected")} {modifiers}{TypeName.Of(Nullability.Create(field), field)} {field.Name}{value};");
    }

    internal static (string Name, string Text) Of(ConstructorInfo constructor)
    {
        var name = constructor.DeclaringType!.Name.Split('`')[0];
        return (name, $"{Visibility.WordFor(constructor)}{name}({ParametersOf(constructor)});");
    }

    internal static (string Name, string Text) Of(EventInfo member) =>
        (member.Name, $"{Visibility.WordFor(member.AddMethod!)}{ModifiersOf(member.AddMethod!)}event {TypeName.Of(Nullability.Create(member), member)} {member.Name};");

    internal static (string Name, string Text) Of(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(Visibility.IsVisible).ToList();
        var first = accessors.Find(accessor => accessor.IsPublic) ?? accessors[0];
        var parameters = property.GetIndexParameters();
        var name = parameters.Length == 0 ? property.Name : $"this[{string.Join(", ", parameters.Select(ParameterOf))}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        var words = string.Concat(new[] { property.GetMethod, property.SetMethod }.Where(accessor => accessor is not null && Visibility.IsVisible(accessor)).Select(accessor => AccessorOf(accessor!, first)));
        return (property.Name, $"{Visibility.WordFor(first)}{ModifiersOf(first)}{required}{TypeName.Of(Nullability.Create(property), property)} {name} {{{words} }}");
    }

    internal static (string Name, string Text) Of(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";
        var constraints = TypeDeclaration.ConstraintsOf(method.IsGenericMethod ? method.GetGenericArguments() : []);
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        var returned = TypeName.OfReturn(Nullability.Create(method.ReturnParameter), method);
        return (method.Name, $"{Visibility.WordFor(method)}{ModifiersOf(method)}{returned} {method.Name}{generic}({extension}{ParametersOf(method)}){constraints};");
    }

    internal static string ParametersOf(MethodBase method) => string.Join(", ", method.GetParameters().Select(ParameterOf));

    private static string ParameterOf(ParameterInfo parameter)
    {
        var word = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) => "params ",
            _ => "",
        };
        var promise = parameter.GetCustomAttribute<NotNullWhenAttribute>() is { } attribute ? $"[NotNullWhen({(attribute.ReturnValue ? "true" : "false")})] " : "";
        var value = parameter.HasDefaultValue ? $" = {Constant.Write(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{promise}{word}{TypeName.Of(Nullability.Create(parameter), parameter)} {parameter.Name}{value}";
    }

    private static string AccessorOf(MethodInfo accessor, MethodInfo property)
    {
        var isSetter = accessor.ReturnType == typeof(void);
        var isInit = isSetter && accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        return $" {(accessor.IsPublic == property.IsPublic ? "" : "protected ")}{(!isSetter ? "get" : isInit ? "init" : "set")};";
    }

    private static string ModifiersOf(MethodInfo method)
    {
        if (method.IsStatic)
            return method is { IsAbstract: true } ? "static abstract " : "static ";
        if (method.DeclaringType!.IsInterface || !method.IsVirtual)
            return "";
        var isOverride = method.GetBaseDefinition() != method;
        if (method.IsAbstract)
            return isOverride ? "abstract override " : "abstract ";
        if (method.IsFinal)
            return isOverride ? "sealed override " : "";
        return isOverride ? "override " : "virtual ";
    }
}
