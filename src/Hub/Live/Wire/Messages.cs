using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Wire;

/// <summary>The names of the methods the server calls on a client.</summary>
internal static class Targets
{
    public const string Snapshot = "snapshot";
    public const string Update = "update";
    public const string Live = "live";
    public const string Calling = "calling";
    public const string Beat = "beat";
    public const string Bye = "bye";
}

/// <param name="Tab">Kept by the browser tab over reloads; 1 to 64 characters.</param>
/// <param name="Fresh">After a page load.</param>
/// <param name="Heads">By audience ("class", "hosts", "self", "room:r1"): what the client holds already.</param>
/// <param name="DeclinesRecording">What the person said at the door; null: nothing.</param>
public sealed record EnterRequest(
    string Session, TabId Tab, bool Fresh, ImmutableDictionary<string, Head>? Heads = null, bool? DeclinesRecording = null);

/// <summary>Something outside the chains: it replaces what was said before, or fades.</summary>
internal abstract record LiveMessage(string Kind);

/// <param name="Expected">People who can vote and are here.</param>
/// <param name="Result">The result so far, to hosts only; null to the class, and of an anonymous poll, which has none before it is closed.</param>
/// <param name="Choices">Who answered what; null as <paramref name="Result"/> is.</param>
internal sealed record TallyMessage(
    PollId Poll, int Answered, int Expected, PollTally? Result, ImmutableSortedDictionary<PersonId, PollAnswer>? Choices)
    : LiveMessage("tally");

internal sealed record TalkingMessage(ImmutableArray<PersonId> People) : LiveMessage("talking");

/// <summary>Somebody's short sign to everyone; it fades.</summary>
internal sealed record ReactionMessage(PersonId Person, Reaction Reaction) : LiveMessage("reaction");

/// <summary>Where a host points on the page that is shown; it fades.</summary>
/// <param name="X">From the page's left edge, 0, to its right, 1.</param>
/// <param name="Y">From its top, 0, to its bottom, 1.</param>
internal sealed record PointerMessage(PersonId Person, ExhibitId Exhibit, int Page, double X, double Y) : LiveMessage("pointer");

/// <param name="State">"up" or "down".</param>
internal sealed record MediaMessage(string State, string Message) : LiveMessage("media");

internal sealed record BeatMessage(DateTimeOffset At);

internal sealed record ByeMessage(string Code, string Message)
{
    public static readonly ByeMessage Removed = new(Rejections.WasRemoved.Code, Rejections.WasRemoved.Message);

    public static readonly ByeMessage Replaced = new("replaced", "This class was opened again in the same tab.");

    /// <summary>The bell: everyone's stay ended with it, and nothing more will come.</summary>
    public static readonly ByeMessage Ended = new(Rejections.Ended.Code, Rejections.Ended.Message);

    public static readonly ByeMessage SignedOut = new("signedOut", "You are signed out. Open your personal link again.");
}
