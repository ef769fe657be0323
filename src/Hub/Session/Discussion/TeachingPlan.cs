using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>How a class is meant to go: its pastures in order, and where it should be when. Written before class, copied into the log.</summary>
/// <param name="Version">Counts the plan's saves from 1; two plans of one session with the same version are the same.</param>
/// <param name="Checkpoints">Two or three, quietly shown against the clock.</param>
public sealed record TeachingPlan(
    int Version, ImmutableArray<PlannedPasture> Pastures, ImmutableArray<Checkpoint> Checkpoints)
{
    public static readonly TeachingPlan Empty = new(0, [], []);
}

/// <summary>One block of the discussion.</summary>
/// <param name="Title">A few words for the hosts' rail; the class never sees it.</param>
/// <param name="Question">What the class is asked; all it sees of the plan, and only while this pasture is on.</param>
/// <param name="Notes">For the hosts alone.</param>
/// <param name="Columns">Headings made on the board when the pasture begins.</param>
public sealed record PlannedPasture(
    PastureId Id,
    string Title,
    string Question,
    int Minutes,
    string Notes,
    ImmutableArray<PlannedPoll> Polls,
    ImmutableArray<string> Columns,
    ImmutableArray<PlannedStep> Steps)
{
    /// <summary>Whom a host means to call on in it; nobody else learns of it but who is <see cref="PlannedCaller.Told"/>.</summary>
    public ImmutableArray<PlannedCaller> Callers { get; init; } = [];
}

/// <param name="Told">They are told before class, and what about, so that they can prepare.</param>
public sealed record PlannedCaller(PersonId Person, bool Told = false);

/// <summary>A poll ready to be opened: what <see cref="OpenPoll"/> asks for, perhaps unfinished.</summary>
/// <param name="Form">Null: one of the options.</param>
public sealed record PlannedPoll(
    string Question, ImmutableArray<string> Options, bool Anonymous, int? Seconds = null, PollForm? Form = null, bool Again = false)
{
    /// <summary>The form's, said once more: plans had kinds before they had forms.</summary>
    public PollKind Kind => Form?.Kind ?? PollKind.Single;
}

/// <param name="Minute">Of the class, from its start: by then the pasture should have begun.</param>
public sealed record Checkpoint(PastureId Pasture, int Minute);
