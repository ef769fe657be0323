using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

public enum PollKind
{
    /// <summary>One of the options.</summary>
    Single,

    /// <summary>Several of the options.</summary>
    Multiple,

    /// <summary>A whole number between two ends that have a meaning.</summary>
    Scale,

    /// <summary>All options in order.</summary>
    Ranking,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A few words.</summary>
    Text,

    /// <summary>One of the options, of which one is right.</summary>
    Quiz,
}

/// <summary>What kind of answer a poll asks for, and its terms. Those of other kinds are null.</summary>
/// <param name="Least">Multiple: the fewest options a person may choose; at least 1.</param>
/// <param name="Most">Multiple: the most.</param>
/// <param name="Unit">Number: what is counted, such as "million euros"; may be left out.</param>
/// <param name="Right">Quiz: the place of the right option. The class sees it with the result.</param>
public sealed record PollForm(
    PollKind Kind, int? Least = null, int? Most = null, PollScale? Scale = null, string? Unit = null, int? Right = null)
{
    public static readonly PollForm Single = new(PollKind.Single);

    /// <summary>Whether people choose among options.</summary>
    public bool Offers() => Kind is PollKind.Single or PollKind.Multiple or PollKind.Ranking or PollKind.Quiz;

    /// <summary>Whether each answer has one place, so that a second round can be drawn as moves between places.</summary>
    public bool Flows() => Kind is PollKind.Single or PollKind.Quiz or PollKind.Scale;

    /// <summary>How many places people are counted at; 0 for kinds whose answers are not known beforehand.</summary>
    public int Places(ImmutableArray<string> options) =>
        Offers() ? options.Length : Scale is { } scale ? scale.To - scale.From + 1 : 0;

    /// <summary>The place of an answer, in a form that <see cref="Flows"/>.</summary>
    public int PlaceOf(PollAnswer answer) => answer switch
    {
        PollAnswer.Options chosen => chosen.Places[0],
        PollAnswer.Number step when Scale is { } scale => (int)step.Value - scale.From,
        _ => throw new InvalidOperationException($"{answer} has no place in a poll of kind {Kind}."),
    };
}

/// <summary>The ends of a scale, both included, and what they mean.</summary>
public sealed record PollScale(int From, int To, string FromLabel, string ToLabel);
