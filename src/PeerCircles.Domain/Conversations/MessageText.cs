using System.Diagnostics;

namespace PeerCircles.Domain.Conversations;

/// <summary>
/// Words said in confidence. They refuse to print themselves, so that no log, trace or exception can hold them;
/// whoever really needs them asks for <see cref="Reveal"/>.
/// </summary>
[DebuggerDisplay("confidential")]
public sealed class MessageText(string words) : IEquatable<MessageText>
{
    private readonly string _words = words;

    public string Reveal() => _words;

    public bool Equals(MessageText? other) =>
        other is not null && string.Equals(_words, other._words, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as MessageText);

    public override int GetHashCode() => string.GetHashCode(_words, StringComparison.Ordinal);

    public override string ToString() => "[confidential]";
}
