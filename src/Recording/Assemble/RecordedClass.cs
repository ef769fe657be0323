using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble.Picture;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>What a class's log says of its recording: pure, from entries to what may be kept and what was to be seen.</summary>
internal sealed record RecordedClass
{
    public static readonly RecordedClass Empty = new();

    /// <summary>The last entry followed.</summary>
    public long Number { get; private init; }

    /// <summary>What was recorded, oldest first; the last may be going on.</summary>
    public ImmutableArray<RecordedSpan> Spans { get; private init; } = [];

    /// <summary>From when on who was on the stage, oldest first.</summary>
    public ImmutableArray<(DateTimeOffset At, Stage Stage)> Stages { get; private init; } = [];

    /// <summary>Recorded time in which the media server was away or did not record whom it should.</summary>
    public ImmutableArray<Gap> Gaps { get; private init; } = [];

    /// <summary>Since when it is so.</summary>
    private DateTimeOffset? TroubledSince { get; init; }

    public bool HasEnded { get; private init; }

    /// <summary>A talk between two, of which nothing is kept.</summary>
    public bool IsConfidential => State.Facts?.Confidential == true;

    private SessionState State { get; init; } = SessionState.Initial;

    public RecordedClass Follow(LogEntry entry)
    {
        var state = SessionApply.Apply(State, entry.Event, entry.At);
        var followed = Follow(entry.At, ClassRecorded.Now(state), StageOf(state, State, Stages is [.., var last] ? last.Stage.Shown : null));
        var isTroubled = ClassRecorded.IsTroubled(state);
        return followed with
        {
            TroubledSince = isTroubled ? TroubledSince ?? entry.At : null,
            Gaps = !isTroubled && TroubledSince is { } since ? Gaps.Add(new Gap(since, entry.At, Gap.SfuAway)) : Gaps,
            State = state,
            Number = entry.Number,
            HasEnded = state.Phase == Phase.Ended,
        };
    }

    /// <summary>Nothing more will come.</summary>
    public RecordedClass End() => this with { HasEnded = true };

    /// <summary>From an instant on it is, or is not, recorded, and this is the stage.</summary>
    public RecordedClass Follow(DateTimeOffset at, bool isRecorded, Stage stage)
    {
        var goesOn = Spans is [.., { To: null }];
        var seconds = Spans.Sum(span => ((span.To ?? at) - span.From).TotalSeconds);
        return this with
        {
            Spans = goesOn == isRecorded ? Spans
                : isRecorded ? Spans.Add(new RecordedSpan(at, null, seconds))
                : [.. Spans[..^1], .. at > Spans[^1].From ? [Spans[^1] with { To = at }] : ImmutableArray<RecordedSpan>.Empty],
            Stages = Stages is [.., var last] && last.Stage.Equals(stage) ? Stages : Stages.Add((at, stage)),
        };
    }

    /// <summary>The stage at an instant.</summary>
    public Stage StageAt(DateTimeOffset instant)
    {
        var (low, high) = (0, Stages.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Stages[middle].At <= instant) low = middle + 1;
            else high = middle;
        }

        return low > 0 ? Stages[low - 1].Stage : Stage.Empty;
    }

    /// <summary>Whether what somebody sent at an instant may be kept: the class was recorded, and they had not declined.</summary>
    public bool IsKept(PersonId person, DateTimeOffset instant) =>
        VideoTime.SecondOf(Spans, instant) is not null && !StageAt(instant).Declined.Contains(person);

    /// <summary>The name and city of somebody in the roster.</summary>
    public Named NameOf(PersonId person) =>
        State.Find(person)?.Profile is { } profile ? new Named(profile.Name, profile.City) : new Named("", "");

    private static Stage StageOf(SessionState state, SessionState before, Shown? shownBefore)
    {
        var here = state.People.Values.Where(person => IsShown(state, person)).ToList();
        return new Stage(
            [.. state.Floor.Select(holder => holder.Person)],
            [.. here.Where(person => person.Role.IsHost()).Select(person => person.Id)],
            [.. here.Where(person => !person.Role.IsHost()).Select(person => person.Id)],
            [.. state.People.Values.Where(ClassRecorded.Declines).Select(person => person.Id)],
            OnStage.Of(state, before, shownBefore));
    }

    /// <summary>In the class's own room, also while their connection is being mended, and not declined.</summary>
    private static bool IsShown(SessionState state, Participant person) =>
        !ClassRecorded.Declines(person)
        && person.Tabs.Values.Any(tab => tab.Place is Place.Class or Place.Lost)
        && (state.OpenSet() is not { } set || set.Speaking.Contains(person.Id) || (!set.IsListening(person.Id) && set.WhereIs(person.Id) is null));
}
