using System.Collections.Immutable;
using System.Text;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.Summaries;
using CityLeadership.Classroom.Web.Tests.Attendance;

namespace CityLeadership.Classroom.Web.Tests.Summaries;

public sealed class SummaryReadingTests
{
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Professor = new("prof");
    private static readonly PollId First = new("first");
    private static readonly PollId Second = new("second");

    private static readonly SessionCard Card = new(
        "class", 1, "Class 1", null, SessionKind.Class, Start, Start.AddHours(2), Start, "America/New_York", CardPhase.Ended, null);

    private static readonly TeachingPlan Plan = new(
        1,
        [
            new(new("opening"), "Opening", "What do you have?", 20, "Call Ada.", [], [], []),
            new(new("rest"), "The rest", "And now?", 30, "", [], [], []),
            new(new("never"), "Never", "Not reached?", 10, "", [], [], []),
        ],
        []);

    /// <summary>From a minute after the bell to half an hour after it.</summary>
    private static readonly ImmutableArray<RecordedSpan> Recorded = [new(Start.AddSeconds(60), Start.AddSeconds(1800), 0)];

    /// <summary>Two pastures of 30 and 60 minutes, two votes on one question, Ada twice and Bo once on the floor, three points.</summary>
    private static readonly IReadOnlyList<LogEntry> Log = ClassLog.With(Start, "ada", "bo")
        .At(-700, new RosterCopied([new(Professor, Role.Faculty, null, "Prof", "Boston", "Professor")]))
        .At(-600, new PlanCopied(Plan, null))
        .Starts(0)
        .At(0, new PastureBegan(new("opening"), Professor))
        .At(60, new HandRaised(new("ada"), null))
        .At(65, new HandRaised(new("ada"), Intent.Challenge))
        .At(70, new CalledOn(new("ada"), Professor, HadHand: true, Alongside: false))
        .At(80, new ContributionNoted(new("n1"), "The fee", null, new("ada"), false, "V", Professor))
        .At(190, new CalledOn(new("bo"), Professor, HadHand: false, Alongside: true))
        .At(200, new CalledOn(new("ada"), Professor, HadHand: false, Alongside: false))
        .At(260, new FloorReturned(new("ada"), Professor))
        .At(300, new PollOpened(First, "Build it?", ["Yes", "No"], false, null, Professor))
        .At(400, new PollClosed(First, new([2, 0], 2, false), Professor))
        .At(410, new PollRevealed(First, Professor))
        .At(1800, new PastureBegan(new("rest"), Professor))
        .At(1900, new ColumnAdded(new("c"), "Power", Professor))
        .At(2000, new ContributionNoted(new("n2"), "Not yet", new("c"), new("bo"), true, "V", Professor))
        .At(2010, new ContributionNoted(new("n3"), "Gone", null, new("bo"), false, "W", Professor))
        .At(2020, new ContributionRemoved(new("n3"), true, Professor))
        .At(5000, new PollOpened(Second, "Build it?", ["Yes", "No"], false, null, Professor))
        .At(5100, new PollClosed(Second, new([1, 1], 2, false), Professor))
        .Ends(5400)
        .Entries;

    [Fact]
    public void Minutes_stand_against_the_plan()
    {
        var pastures = For("prof").Pastures;
        Assert.Equal([("Opening", 20, 1800), ("The rest", 30, 3600), ("Never", 10, 0)], pastures.Select(p => (p.Title, p.Planned!.Value, p.UsedSeconds)));
    }

    [Fact]
    public void Who_spoke_is_timed_on_the_floor_and_counted()
    {
        var people = For("prof").People!;
        Assert.Equal(
            [("ada", 130 + 60, 2, 1, 1, 1), ("bo", 10, 1, 1, 0, 1)],
            people.Select(p => (p.Person, p.FloorSeconds, p.Calls, p.ColdCalls, p.Hands, p.Points)));
    }

    [Fact]
    public void Votes_on_one_question_stand_in_order()
    {
        Assert.Equal(["2,0", "1,1"], For("prof").Votes.Select(vote => string.Join(',', vote.Result.Counts)));
        Assert.Equal("2,0", string.Join(',', Assert.Single(For("ada").Votes).Result.Counts));
    }

    /// <summary>Of a vote taken again participants see the rounds that were shown, hosts both and who moved.</summary>
    [Fact]
    public void Rounds_of_one_vote_stand_apart()
    {
        var flow = new PollFlow([new(0, 0, 1), new(0, 1, 1)], 0);
        var log = ClassLog.With(Start, "ada", "bo")
            .At(-700, new RosterCopied([new(Professor, Role.Faculty, null, "Prof", "Boston", "Professor")]))
            .Starts(0)
            .At(300, new PollOpened(First, "Build it?", ["Yes", "No"], false, null, Professor))
            .At(400, new PollClosed(First, new([2, 0], 2, false), Professor))
            .At(410, new PollRevealed(First, Professor))
            .At(900, new RoundOpened(First, null, Professor))
            .At(950, new PollClosed(First, new([1, 1], 2, false), Professor, Flow: flow))
            .Entries;
        List<VoteSummary> VotesFor(string person) =>
            [.. SummaryReading.Read(Card, log, SummaryReading.Fold(log).Find(new(person))!, Start.AddHours(3), null).Votes];

        Assert.Equal([(1, "2,0"), (2, "1,1")], VotesFor("prof").Select(vote => (vote.Round, string.Join(',', vote.Result.Counts))));
        Assert.Equal([null, flow], VotesFor("prof").Select(vote => vote.Flow));
        Assert.Equal([1], VotesFor("ada").Select(vote => vote.Round));
    }

    [Fact]
    public void Boards_are_credited_and_what_was_never_revealed_stays_with_the_hosts()
    {
        var board = For("prof").Board;
        Assert.Equal(["Power", null], board.Select(column => column.Title));
        Assert.True(Assert.Single(board[0].Points).Hidden);
        Assert.Equal(("The fee", "ada"), (Assert.Single(board[1].Points).Text, board[1].Points[0].Name));

        var seen = For("ada").Board;
        Assert.Empty(seen[0].Points);
        Assert.True(Assert.Single(seen[1].Points).Mine);
    }

    [Fact]
    public void A_point_leads_to_its_moment_in_the_recording_where_it_was_recorded()
    {
        var summary = For("prof");
        Assert.True(summary.Recorded);
        Assert.Equal([null, 20.0], summary.Board.Select(column => column.Points[0].Second));
        var without = SummaryReading.Read(Card, Log, SummaryReading.Fold(Log).Find(new("prof"))!, Start.AddHours(3), null);
        Assert.False(without.Recorded);
        Assert.All(without.Board, column => Assert.Null(column.Points[0].Second));
    }

    [Fact]
    public void A_participant_sees_what_was_on_and_nobody_compared()
    {
        var summary = For("ada");
        Assert.Null(summary.People);
        Assert.Equal(["What do you have?", "And now?"], summary.Pastures.Select(pasture => pasture.Question));
        Assert.All(summary.Pastures, pasture => Assert.Equal(("", null), (pasture.Title, pasture.Planned)));
    }

    [Fact]
    public void As_a_file_it_has_a_line_a_fact()
    {
        var lines = Encoding.UTF8.GetString(SummaryCsv.Write(For("prof"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.StartsWith("Pasture,Opening: What do you have?,,,30.0,20,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Vote,Build it?: Yes,,,,,2,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("The fee", StringComparison.Ordinal));
    }

    private static ClassSummary For(string person) =>
        SummaryReading.Read(Card, Log, SummaryReading.Fold(Log).Find(new(person))!, Start.AddHours(3), Recorded);
}
