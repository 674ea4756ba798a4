using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using PeerCircles.Domain;

namespace PeerCircles.Server.Platform;

/// <summary>What a validator found, as a refusal. Rules name their reason with <c>WithErrorCode</c>; the kind rides along as state.</summary>
internal static class Malformed
{
    public static Refusal From(ValidationResult result)
    {
        var first = result.Errors[0];
        var kind = first.CustomState as RefusalKind? ?? RefusalKind.Invalid;
        return new Refusal(kind, first.ErrorCode, first.ErrorMessage)
        {
            Fields = result
                .Errors.GroupBy(e => JsonNamingPolicy.CamelCase.ConvertName(e.PropertyName), StringComparer.Ordinal)
                .ToDictionary(f => f.Key, f => f.Select(e => e.ErrorMessage).ToArray(), StringComparer.Ordinal),
        };
    }

    /// <summary>Says why in a stable word and in a sentence.</summary>
    public static IRuleBuilderOptions<T, TProperty> Because<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        string reason,
        string sentence,
        RefusalKind kind = RefusalKind.Invalid
    ) => rule.WithErrorCode(reason).WithMessage(sentence).WithState(_ => kind);
}
