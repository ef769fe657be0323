using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Spine;

/// <summary>What stands beside the video.</summary>
public enum SpineKind
{
    /// <summary>A part of the class began: the video's chapter.</summary>
    Part,

    /// <summary>Somebody was called on.</summary>
    Floor,

    /// <summary>A vote's result was shown.</summary>
    Vote,

    /// <summary>A point was noted on the board.</summary>
    Point,

    /// <summary>The class went into rooms.</summary>
    Rooms,

    /// <summary>An exhibit came onto the stage.</summary>
    Exhibit,

    /// <summary>A chat line for the class.</summary>
    Line,
}

/// <summary>One moment of a class, as everybody in it saw it.</summary>
/// <param name="At">The second of the video that shows it.</param>
/// <param name="Instant">On the class's clock.</param>
/// <param name="Text">The part's question, the vote's question, the point, the exhibit's title, the line; empty for the floor.</param>
/// <param name="Name">Whose turn, point or line it was; empty when it is nobody's, or of somebody who declined to be recorded.</param>
/// <param name="City">Theirs; empty for those without one.</param>
/// <param name="Until">The second of the video at which the turn or the rooms ended; null for a moment, and while it goes on.</param>
/// <param name="Vote">What came of a vote; null for every other kind.</param>
public sealed record SpineItem(
    double At, DateTimeOffset Instant, SpineKind Kind, string Text, string Name, string City, double? Until, SpineVote? Vote);

/// <summary>One round of a vote, as it was shown to the class.</summary>
/// <param name="Round">1, or 2 for the vote after the discussion.</param>
public sealed record SpineVote(
    ImmutableArray<string> Options, PollForm Form, bool Anonymous, int Round, PollTally Result, PollFlow? Flow);
