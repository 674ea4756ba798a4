using FluentValidation;
using MediatR;
using PeerCircles.Domain;
using PeerCircles.Domain.Circles;
using PeerCircles.Domain.Conversations;
using PeerCircles.Domain.Prompts;
using PeerCircles.Server.Live;
using PeerCircles.Server.Platform;
using PeerCircles.Server.Platform.Seeds;
using PeerCircles.Server.SignIn;

namespace PeerCircles.Server.Prompts;

/// <summary>A facilitator puts a question to the circle: one of the library's, or their own.</summary>
public sealed record PostPrompt(Caller Caller, Guid Circle, Guid Id, PromptWords Prompt) : IAsk<PromptSent>, IPaced
{
    ActKind IPaced.Kind => ActKind.AskInPrompt;
}

/// <param name="FromLibrary">The library's prompt: text, theme, depth and notes are taken from there.</param>
/// <param name="Text">The facilitator's own words, at most 400 characters; null for one of the library's.</param>
/// <param name="ContentNotes">Notes for one's own words.</param>
public sealed record PromptWords(string? FromLibrary, string? Text, IReadOnlyList<string> ContentNotes);

[GenerateSerializer, Immutable]
public sealed record PromptSent([property: Id(0)] long Position, [property: Id(1)] DateTimeOffset PostedAt);

internal sealed class PostPromptValidator : AbstractValidator<PostPrompt>
{
    public const int MostCharacters = 400;

    public PostPromptValidator(PromptLibrary library)
    {
        RuleFor(p => p.Id).NamesSomething();
        RuleFor(p => p.Prompt)
            .Must(p => p is not null && p.FromLibrary is null != p.Text is null)
            .Because("prompt_words", "Choose a prompt from the library, or write your own.");
        RuleFor(p => p.Prompt.FromLibrary)
            .Must(slug => slug is null || library.Find(slug) is not null)
            .Because("prompt_unknown", "That prompt isn't in the library any more. Please choose another.")
            .When(p => p.Prompt is not null);
        RuleFor(p => p.Prompt.Text!)
            .Cascade(CascadeMode.Stop)
            .Words(MostCharacters, MostCharacters * 8)
            .When(p => p.Prompt?.Text is not null);
        RuleFor(p => p.Prompt.ContentNotes).ContentNotesOf(library).When(p => p.Prompt is not null);
    }
}

internal sealed class PostPromptHandler(Rooms rooms, PromptLibrary library)
    : IRequestHandler<PostPrompt, Outcome<PromptSent>>
{
    public Task<Outcome<PromptSent>> Handle(PostPrompt request, CancellationToken cancellationToken)
    {
        var chosen = request.Prompt.FromLibrary is { } slug ? library.Find(slug) : null;
        return rooms.DoAsync(
            request.Circle,
            new PostPromptCommand(
                request.Caller.Person.Value,
                request.Id,
                chosen?.Text ?? request.Prompt.Text!,
                chosen?.Id,
                chosen?.Theme,
                chosen?.Depth,
                [.. chosen?.ContentNotes ?? request.Prompt.ContentNotes],
                chosen?.Source
            )
        );
    }
}

[GenerateSerializer, Immutable]
internal sealed record PostPromptCommand(
    [property: Id(0)] Guid Actor,
    [property: Id(1)] Guid PromptId,
    [property: Id(2)] string Text,
    [property: Id(3)] string? FromLibrary,
    [property: Id(4)] string? Theme,
    [property: Id(5)] int? Depth,
    [property: Id(6)] string[] ContentNotes,
    [property: Id(7)] string? Source
) : RoomCommand<PromptSent>
{
    public override Outcome<PromptSent> Apply(Circle circle, RoomMoment moment) =>
        circle
            .Prompts.Post(
                new PersonId(Actor),
                new PromptDraft(
                    new PromptId(PromptId),
                    new MessageText(Text),
                    FromLibrary,
                    Theme,
                    Depth,
                    ContentNotes,
                    Source
                ),
                moment.Now
            )
            .Select(posted => new PromptSent(posted.Position, posted.PostedAt));
}
