using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PeerCircles.Server.Platform;

namespace PeerCircles.Server.Tests.Contract;

/// <summary>
/// Writes C# types as TypeScript the way the wire's JSON options would serialise them: names, nullability and the kinds of a
/// union are asked of the serialiser itself, so that the two can't differ.
/// </summary>
internal sealed class TypeScript
{
    private const int Width = 110;

    private static readonly HashSet<Type> Texts =
    [
        typeof(string),
        typeof(Guid),
        typeof(DateTimeOffset),
        typeof(DateOnly),
    ];
    private static readonly HashSet<Type> Numbers = [typeof(int), typeof(long), typeof(double)];

    private readonly List<string> _declarations = [];
    private readonly HashSet<Type> _declared = [];
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>All that was declared so far, in the order in which it was first met.</summary>
    public IEnumerable<string> Declarations => _declarations;

    /// <summary>An interface with a method for each of the C# one's; what these speak of is declared too.</summary>
    public string Interface(Type type, string summary)
    {
        var text = new StringBuilder($"/** {summary} */\nexport interface {type.Name} {{\n");
        foreach (var method in type.GetMethods())
            text.Append(Method(method));
        return text.Append("}\n").ToString();
    }

    private string Method(MethodInfo method)
    {
        var parameters = method
            .GetParameters()
            .Select(p =>
                $"{p.Name}: {Of(p.ParameterType, _nullability.Create(p).WriteState == NullabilityState.Nullable)}"
            )
            .ToList();
        var answers = method.ReturnType.IsGenericType
            ? $"Promise<{Of(method.ReturnType.GetGenericArguments()[0])}>"
            : "void";
        var line = $"  {method.Name}({string.Join(", ", parameters)}): {answers};\n";
        return line.Length <= Width + 1
            ? line
            : $"  {method.Name}(\n{string.Concat(parameters.Select(p => $"    {p},\n"))}  ): {answers};\n";
    }

    private string Of(Type type, bool isNullable = false)
    {
        var name = Nullable.GetUnderlyingType(type) is { } inner ? $"{Name(inner)} | null" : Name(type);
        return isNullable && !name.EndsWith("| null", StringComparison.Ordinal) ? $"{name} | null" : name;
    }

    private string Name(Type type)
    {
        if (Texts.Contains(type))
            return "string";
        if (Numbers.Contains(type))
            return "number";
        if (type == typeof(bool))
            return "boolean";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Answer<>))
            return $"Answer<{Of(type.GetGenericArguments()[0])}>";
        if (type.IsAssignableTo(typeof(IEnumerable)))
            return $"{Of(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0])}[]";
        if (type.IsEnum)
            Declare(type, Enum);
        else
            Declare(type, Record);
        return type.Name;
    }

    private void Declare(Type type, Func<Type, string> write)
    {
        if (!_declared.Add(type))
            return;
        // What a type speaks of comes before it; the place is kept by writing first and adding afterwards.
        _declarations.Add(write(type));
    }

    private static string Enum(Type type)
    {
        var words = type.GetEnumValues()
            .Cast<object>()
            .Select(v => Quoted(JsonSerializer.Serialize(v, type, Wire.Options)));
        return Union(type.Name, words);
    }

    private string Record(Type type)
    {
        var info = Wire.Options.GetTypeInfo(type);
        // A union has kinds other than itself; a row that names only its own kind is one of them.
        if (info.PolymorphismOptions is { } union && type.IsAbstract)
            return Union(type.Name, union.DerivedTypes.Select(d => Name(d.DerivedType)).ToList());
        var text = new StringBuilder();
        if (Kind(type) is var (discriminator, kind))
            text.Append($"  {discriminator}: '{kind}';\n");
        foreach (var property in info.Properties.Where(p => p.Get is not null))
            text.Append($"  {property.Name}: {Of(property.PropertyType, property.IsGetNullable)};\n");
        return text.Length == 0
            ? $"export type {type.Name} = Record<string, never>;\n"
            : $"export interface {type.Name} {{\n{text}}}\n";
    }

    /// <summary>How a row says which of its union's kinds it is.</summary>
    private static (string Property, string Kind)? Kind(Type type)
    {
        for (var ancestor = type; ancestor is not null && ancestor != typeof(object); ancestor = ancestor.BaseType)
        {
            var own = Wire
                .Options.GetTypeInfo(ancestor)
                .PolymorphismOptions?.DerivedTypes.Where(d => d.DerivedType == type)
                .Select(d => d.TypeDiscriminator as string)
                .FirstOrDefault();
            if (own is not null)
                return (Wire.Options.GetTypeInfo(ancestor).PolymorphismOptions!.TypeDiscriminatorPropertyName, own);
        }
        return null;
    }

    private static string Union(string name, IEnumerable<string> members)
    {
        var list = members.ToList();
        var line = $"export type {name} = {string.Join(" | ", list)};\n";
        return line.Length <= Width + 1
            ? line
            : $"export type {name} =\n{string.Join('\n', list.Select(m => $"  | {m}"))};\n";
    }

    private static string Quoted(string json) => $"'{json.Trim('"')}'";
}
