using FluentValidation;

namespace PeerCircles.Server.Platform;

internal static class IdRules
{
    /// <summary>Ids that browsers make: any but the empty one.</summary>
    public static IRuleBuilderOptions<T, Guid> NamesSomething<T>(this IRuleBuilder<T, Guid> rule) =>
        rule.Must(id => id != Guid.Empty).Because("id", "This needs an id.");
}
