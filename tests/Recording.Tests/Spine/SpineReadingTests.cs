using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Spine;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Tests.Spine;

public sealed class SpineReadingTests
{
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Professor = new("prof");
    private static readonly PersonId Ada = new("ada");
    private static readonly PersonId Bo = new("bo");
    private static readonly PollId Fee = new("fee");
    private static readonly ColumnId Who = new("who");

    private static readonly TeachingPlan Plan = new(
        1,
        [
            new(new("opening"), "Opening", "What do you have?", 20, "Call Ada.", [], [], []),
            new(new("aside"), "Aside", "What is not for the tape?", 10, "", [], [], []),
            new(new("turn"), "The turn", "And now?", 30, "", [], [], []),
        ],
        []);

    /// <summary>Recorded from second 100 to 1000 of the class and from 1500 to 2000; what is between was off the record.</summary>
    private static readonly ImmutableArray<RecordedSpan> Spans =
    [
        new(Start.AddSeconds(100), Start.AddSeconds(1000), 0),
        new(Start.AddSeconds(1500), Start.AddSeconds(2000), 900),
    ];

    [Fact]
    public void Parts_stand_where_they_began_or_where_the_video_goes_on()
    {
        var parts = Read().Where(item => item.Kind == SpineKind.Part).Select(part => (part.At, part.Text));
        Assert.Equal([(0, "What do you have?"), (900, "What is not for the tape?"), (1100, "And now?")], parts);
    }

    [Fact]
    public void A_turn_has_a_name_a_city_and_an_end()
    {
        var turns = Read().Where(item => item.Kind == SpineKind.Floor);
        Assert.Equal([(100, 160, "Ada", "Lisbon"), (880, 900, "Bo", "Kisumu")], turns.Select(turn => (turn.At, turn.Until!.Value, turn.Name, turn.City)));
    }

    [Fact]
    public void A_vote_stands_at_the_moment_its_result_was_shown_with_what_was_shown()
    {
        var vote = Assert.Single(Read(), item => item.Kind == SpineKind.Vote);
        Assert.Equal((300, "Build it?"), (vote.At, vote.Text));
        Assert.Equal([2, 0], vote.Vote!.Result.Counts.AsEnumerable());
    }

    [Fact]
    public void What_was_said_off_the_record_is_hidden_or_was_taken_away_is_not_told()
    {
        var points = Read().Where(item => item.Kind == SpineKind.Point);
        Assert.Equal([(200, "The fee", "Ada")], points.Select(point => (point.At, point.Text, point.Name)));
    }

    [Fact]
    public void Rooms_last_until_they_are_closed_or_until_the_video_goes_on()
    {
        var rooms = Assert.Single(Read(), item => item.Kind == SpineKind.Rooms);
        Assert.Equal((800, 900), (rooms.At, rooms.Until));
    }

    [Fact]
    public void Of_lines_only_those_to_the_class_are_told()
    {
        var line = Assert.Single(Read(), item => item.Kind == SpineKind.Line);
        Assert.Equal((1150, "Thank you", "Bo"), (line.At, line.Text, line.Name));
    }

    [Fact]
    public void Chat_is_told_only_if_it_was_chosen() =>
        Assert.DoesNotContain(SpineReading.Read(Log(chat: false), Spans), item => item.Kind == SpineKind.Line);

    [Fact]
    public void Of_who_declined_no_name_and_no_line_is_told()
    {
        var spine = Read((1800, new RecordingDeclined(Bo, true)), (1900, new RecordingDeclined(Bo, false)));
        Assert.DoesNotContain(spine, item => item.Name == "Bo" || item.City == "Kisumu" || item.Kind == SpineKind.Line);
        Assert.Contains(spine, item => item.Name == "Ada");
    }

    [Fact]
    public void Nothing_stands_beside_a_video_that_is_not_there() => Assert.Empty(SpineReading.Read(Log(chat: true), []));

    [Fact]
    public void Chapters_follow_each_other_to_the_end()
    {
        Assert.Equal(
            """
            WEBVTT

            00:00:00.000 --> 00:15:00.000
            What do you have?

            00:15:00.000 --> 00:18:20.000
            What is not for the tape?

            00:18:20.000 --> 00:23:20.000
            And now?

            """,
            Chapters.Write("Class 4", Read(), 1400));
    }

    [Fact]
    public void A_question_cannot_end_its_chapter_or_be_read_as_marks()
    {
        var chapters = Chapters.Write("Who\n\n00:00:01.000 --> 00:00:02.000\n<b>pays</b> & why?", [], 5);
        Assert.EndsWith("\nWho 00:00:01.000 --&gt; 00:00:02.000 &lt;b&gt;pays&lt;/b&gt; &amp; why?\n", chapters);
    }

    private static ImmutableArray<SpineItem> Read(params (double At, SessionEvent Happened)[] more) => SpineReading.Read(Log(true, more), Spans);

    private static List<LogEntry> Log(bool chat, params (double At, SessionEvent Happened)[] more)
    {
        (double At, SessionEvent Happened)[] story =
        [
            (-900, new SessionPrepared(new SessionFacts("class", "Class 1", "", Start, Start.AddHours(2), "America/New_York"))),
            (-900, new RosterCopied(
            [
                new(Professor, Role.Faculty, null, "Prof", "", "Professor"),
                new(Ada, Role.Mayor, 0, "Ada", "Lisbon", "Mayor"),
                new(Bo, Role.Mayor, 1, "Bo", "Kisumu", "Mayor"),
            ])),
            (-600, new PlanCopied(Plan, null)),
            (0, new ClassStarted(Professor)),
            (1, new RecordingStarted(Breakouts: false, chat, Professor)),
            (10, new ColumnAdded(Who, "Who", Professor)),
            (50, new PastureBegan(new("opening"), Professor)),
            (200, new CalledOn(Ada, Professor, false, false)),
            (260, new FloorReturned(Ada, null)),
            (300, new ContributionNoted(new("n1"), "The fee", Who, Ada, false, "V", Professor)),
            (310, new ContributionNoted(new("n2"), "Hidden", Who, Ada, true, "W", Professor)),
            (320, new ContributionNoted(new("n3"), "Gone", Who, Bo, false, "X", Professor)),
            (330, new ContributionRemoved(new("n3"), true, Professor)),
            (340, new PollOpened(Fee, "Build it?", ["Yes", "No"], false, null, Professor)),
            (390, new PollClosed(Fee, new([2, 0], 2, false), Professor)),
            (400, new PollRevealed(Fee, Professor)),
            (900, new BreakoutsOpened(new("rooms"), "Pairs", BreakoutMode.Assigned, [], null, Professor)),
            (980, new CalledOn(Bo, Professor, false, false)),
            (1100, new FloorReturned(Bo, null)),
            (1150, new BreakoutsClosed(new("rooms"), Professor)),
            (1200, new PastureBegan(new("aside"), Professor)),
            (1250, new ContributionNoted(new("n4"), "Off the record", Who, Bo, false, "Y", Professor)),
            (1700, new PastureBegan(new("turn"), Professor)),
            (1750, new MessageSaid(new("m1"), Bo, MessageTo.Class, "Thank you")),
            (1760, new MessageSaid(new("m2"), Bo, MessageTo.Hosts, "A word later?")),
        ];
        var entries = new List<LogEntry>();
        foreach (var (at, happened) in story.Concat(more))
            entries.Add(new(entries.Count + 1, $"e{entries.Count + 1}", entries.Count == 0 ? "" : entries[^1].Id, Start.AddSeconds(at), "", happened));
        return entries;
    }
}
