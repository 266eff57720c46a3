using System.Reflection;
using System.Text;

namespace LblodHarvester.Testing.Api;

/// <summary>
/// Prints what an assembly shows to other projects, as declarations of C#: types by name, members by kind and name, so that the same API
/// gives the same text and a snapshot of it shows what is added and what is taken away. What the compiler adds to a record is left out:
/// the word <c>record</c> says it.
/// </summary>
public static class PublicApi
{
    public static string Render(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(TypeDeclaration.Of(type)).Append('\n');
            foreach (var member in MembersOf(type))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => field.MetadataToken).Select(EnumMember);

        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return Sorted(type.GetFields(Declared).Where(Visibility.IsShown).Select(MemberDeclaration.Of))
            .Concat(Sorted(type.GetConstructors(Declared).Where(Visibility.IsShown).Select(MemberDeclaration.Of)))
            .Concat(Sorted(type.GetEvents(Declared).Where(Visibility.IsShown).Select(MemberDeclaration.Of)))
            .Concat(Sorted(type.GetProperties(Declared).Where(Visibility.IsShown).Select(MemberDeclaration.Of)))
            .Concat(Sorted(type.GetMethods(Declared).Where(Visibility.IsShown).Select(MemberDeclaration.Of)));
    }

    private static string EnumMember(FieldInfo field) => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}";

    private static IEnumerable<string> Sorted(IEnumerable<(string Name, string Text)> members) =>
        members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal).Select(member => member.Text);
}
