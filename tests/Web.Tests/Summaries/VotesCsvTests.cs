using System.Collections.Immutable;
using System.Text;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.Summaries;
using CityLeadership.Classroom.Web.Tests.Attendance;

namespace CityLeadership.Classroom.Web.Tests.Summaries;

public sealed class VotesCsvTests
{
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Professor = new("prof");
    private static readonly PollId Asked = new("asked");
    private static readonly PollId Other = new("other");

    private static readonly SessionCard Card = new(
        "class", 1, "Class 1", null, SessionKind.Class, Start, Start.AddHours(2), Start, "America/New_York", CardPhase.Ended, null);

    [Fact]
    public void A_vote_by_name_is_a_line_a_person_and_round()
    {
        var file = File(Class()
            .At(300, new PollOpened(Asked, "Build it?", ["Yes", "No"], false, null, Professor))
            .At(310, new VoteCast(Asked, new("ada"), 0))
            .At(311, new VoteCast(Asked, new("bo"), 0))
            .At(400, new PollClosed(Asked, new([2, 0], 2, false), Professor))
            .At(900, new RoundOpened(Asked, null, Professor))
            .At(910, new VoteCast(Asked, new("bo"), 1))
            .At(950, new PollClosed(Asked, new([0, 1], 1, false), Professor)));

        Assert.Equal(
            [
                "Build it?,Single,1,2027-01-14 09:05:00,yes,Answer,ada,City,Mayor,Yes,,1",
                "Build it?,Single,1,2027-01-14 09:05:00,yes,Answer,bo,City,Mayor,Yes,,1",
                "Build it?,Single,2,2027-01-14 09:15:00,yes,Answer,bo,City,Mayor,No,,1",
            ],
            file);
    }

    [Fact]
    public void Answers_of_every_kind_are_in_words()
    {
        Assert.Equal("A; C", Answer(new(PollKind.Multiple, Least: 1, Most: 3), new PollAnswer.Options([0, 2])));
        Assert.Equal("C > A > B", Answer(new(PollKind.Ranking), new PollAnswer.Options([2, 0, 1])));
        Assert.Equal("5 · sure", Answer(new(PollKind.Scale, Scale: new(1, 5, "unsure", "sure")), new PollAnswer.Number(5)));
        Assert.Equal("12.5", Answer(new(PollKind.Number, Unit: "million"), new PollAnswer.Number(12.5m)));
        Assert.Equal("clean water", Answer(new(PollKind.Text), new PollAnswer.Text("clean water")));
    }

    [Fact]
    public void A_quiz_says_who_was_right()
    {
        var file = File(Class()
            .At(300, new PollOpened(Asked, "Which?", ["A", "B"], false, null, Professor, new(PollKind.Quiz, Right: 1)))
            .At(310, new VoteCast(Asked, new("ada"), 1))
            .At(311, new VoteCast(Asked, new("bo"), 0))
            .At(400, new PollClosed(Asked, new([1, 1], 2, false), Professor)));

        Assert.Equal(["B,yes,1", "A,no,1"], file.Select(line => line.Split("Mayor,")[1]));
    }

    /// <summary>No person stands in the file, and no group under five that the result withholds.</summary>
    [Fact]
    public void An_anonymous_vote_is_its_sealed_result()
    {
        var file = File(Class()
            .At(300, new PollOpened(Asked, "Trust them?", ["Yes", "No"], true, null, Professor, Again: true))
            .At(310, new BallotCast(Asked, new("ada")))
            .At(400, new PollClosed(Asked, new([6, 5], 11, false), Professor, Again: true))
            .At(900, new RoundOpened(Asked, null, Professor))
            .At(910, new BallotCast(Asked, new("bo")))
            .At(950, new PollClosed(Asked, new([5, 6], 11, false), Professor, Flow: new PollFlow([], 11)))
            .At(960, new PollOpened(Other, "And me?", ["Yes", "No"], true, null, Professor))
            .At(970, new BallotCast(Other, new("ada")))
            .At(980, new PollClosed(Other, new([], 1, true), Professor)));

        Assert.Equal(
            [
                "Trust them?,Single,1,2027-01-14 09:05:00,no,Vote,,,,Yes,,6",
                "Trust them?,Single,1,2027-01-14 09:05:00,no,Vote,,,,No,,5",
                "Trust them?,Single,2,2027-01-14 09:15:00,no,Second vote,,,,Yes,,5",
                "Trust them?,Single,2,2027-01-14 09:15:00,no,Second vote,,,,No,,6",
                "Trust them?,Single,2,2027-01-14 09:15:00,no,Withheld,,,,moves: some group is under 5 people,,11",
                "And me?,Single,1,2027-01-14 09:16:00,no,Withheld,,,,fewer than 5 votes,,1",
            ],
            file);
    }

    [Fact]
    public void An_open_round_is_not_in_it_and_one_without_votes_says_so()
    {
        var file = File(Class()
            .At(300, new PollOpened(Asked, "Still open?", ["Yes", "No"], false, null, Professor))
            .At(310, new VoteCast(Asked, new("ada"), 0))
            .At(320, new PollOpened(Other, "Anybody?", ["Yes", "No"], false, null, Professor))
            .At(330, new PollClosed(Other, new([0, 0], 0, false), Professor)));

        Assert.Equal(["Anybody?,Single,1,2027-01-14 09:05:20,yes,Nobody voted,,,,,,0"], file);
    }

    [Fact]
    public void One_vote_can_be_taken_alone()
    {
        var log = Class()
            .At(300, new PollOpened(Asked, "One?", ["Yes", "No"], false, null, Professor))
            .At(310, new PollClosed(Asked, new([0, 0], 0, false), Professor))
            .At(320, new PollOpened(Other, "Two?", ["Yes", "No"], false, null, Professor))
            .At(330, new PollClosed(Other, new([0, 0], 0, false), Professor));

        Assert.StartsWith("Two?,", Assert.Single(File(log, Other)), StringComparison.Ordinal);
    }

    /// <summary>What people write themselves reaches a spreadsheet as text.</summary>
    [Fact]
    public void A_formula_is_made_harmless()
    {
        var answer = Answer(new(PollKind.Text), new PollAnswer.Text("=HYPERLINK(1)"));
        Assert.False(answer.TrimStart('"').StartsWith('='), answer);
    }

    private static ClassLog Class() => ClassLog.With(Start, "ada", "bo").Starts(0);

    private static string Answer(PollForm form, PollAnswer answer)
    {
        ImmutableArray<string> options = form.Offers() ? ["A", "B", "C"] : [];
        var tally = new PollTally([], 1, false, Texts: answer is PollAnswer.Text text ? [new(text.Words, 1)] : null);
        var line = Assert.Single(File(Class()
            .At(300, new PollOpened(Asked, "What?", options, false, null, Professor, form))
            .At(310, new AnswerGiven(Asked, new("ada"), answer))
            .At(400, new PollClosed(Asked, tally, Professor))));
        return line.Split("Mayor,")[1].Split(",,")[0];
    }

    /// <summary>The lines below the heading.</summary>
    private static List<string> File(ClassLog log, PollId? poll = null)
    {
        var bytes = VotesCsv.Write(Card, SummaryReading.Fold(log.Entries), poll);
        return [.. Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..]];
    }
}
