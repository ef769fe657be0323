using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>What came of a class, from its log alone.</summary>
/// <param name="StartedAt">Null: it was prepared and never started.</param>
/// <param name="Recorded">There is a recording of it, or the beginning of one, that the reader may watch.</param>
/// <param name="People">For hosts: who spoke and how long. Null for participants, who are not compared.</param>
/// <param name="NotCalled">For hosts: whom they have not called in any class of the year. Null for participants.</param>
internal sealed record ClassSummary(
    SessionCard Session,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    bool Recorded,
    IReadOnlyList<PastureSummary> Pastures,
    IReadOnlyList<VoteSummary> Votes,
    IReadOnlyList<ColumnSummary> Board,
    IReadOnlyList<SpeakerSummary>? People,
    IReadOnlyList<NotCalledSummary>? NotCalled);

/// <param name="Title">Empty for participants, to whom a pasture is its question.</param>
/// <param name="Planned">Minutes; null for participants.</param>
/// <param name="UsedSeconds">Spent in it, all returns to it together.</param>
internal sealed record PastureSummary(string Title, string Question, int? Planned, int UsedSeconds, bool Began, bool Skipped);

/// <summary>
/// One round of a vote. Rounds and votes on the same question stand in the order they were taken: the first and the last say what moved.
/// </summary>
/// <param name="Result">As the class saw it; for hosts, as it would see it. Texts are grouped, without those that hosts hide.</param>
/// <param name="Flow">Between this round and the one before; null for a first round, and where moves cannot be drawn.</param>
internal sealed record VoteSummary(
    string Question,
    IReadOnlyList<string> Options,
    PollForm Form,
    bool Anonymous,
    int Round,
    DateTimeOffset OpenedAt,
    PollTally Result,
    PollFlow? Flow);

/// <param name="Title">Null: points that stand in no column.</param>
internal sealed record ColumnSummary(string? Title, IReadOnlyList<PointSummary> Points);

/// <param name="Hidden">Never revealed; hosts only.</param>
/// <param name="Mine">Of the reader's own city.</param>
/// <param name="Second">Of the recording, where it was noted; null: that moment was not recorded.</param>
internal sealed record PointSummary(string Text, string Name, string City, DateTimeOffset At, bool Hidden, bool Mine, double? Second);

/// <param name="FloorSeconds">On the floor, from being called to returning it.</param>
/// <param name="ColdCalls">Of the calls, those without a hand.</param>
internal sealed record SpeakerSummary(
    string Person, string Name, string City, Role Role, int FloorSeconds, int Calls, int ColdCalls, int Hands, int Points);

/// <param name="ByOthers">How often another host called them this year.</param>
internal sealed record NotCalledSummary(string Person, string Name, string City, Role Role, int ByOthers);
