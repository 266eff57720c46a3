using System.Reflection;
using System.Runtime.CompilerServices;

namespace LblodHarvester.Testing.Api;

/// <summary>Which members other projects can use, and how that is said.</summary>
internal static class Visibility
{
    internal static bool IsShown(FieldInfo field) => !field.IsSpecialName && (field.IsPublic || (IsOpen(field) && (field.IsFamily || field.IsFamilyOrAssembly)));

    internal static bool IsShown(PropertyInfo property) => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract";

    internal static bool IsShown(EventInfo member) => IsVisible(member.AddMethod!);

    internal static bool IsShown(ConstructorInfo constructor) => IsVisible(constructor) && !constructor.IsStatic && !IsGenerated(constructor);

    internal static bool IsShown(MethodInfo method) =>
        IsVisible(method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    internal static bool IsVisible(MethodBase method) => method.IsPublic || (IsOpen(method) && (method.IsFamily || method.IsFamilyOrAssembly));

    /// <summary>The word for it; nothing in an interface, where all is public.</summary>
    internal static string WordFor(MethodBase method) => method.DeclaringType!.IsInterface ? "" : method.IsPublic ? "public " : "protected ";

    // What is protected in a sealed type, nobody else can use.
    private static bool IsOpen(MemberInfo member) => !member.DeclaringType!.IsSealed;

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
