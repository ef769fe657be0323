using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session.Tests;

/// <summary>A person is taken out of the record of a class, and the rest of it stays as it was.</summary>
public sealed class ForgettingTests
{
    private static readonly PersonId Ada = new("ada");
    private static readonly PersonId Bo = new("bo");
    private static readonly PersonId Prof = new("prof");
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void GivenSomebodysWords_WhenForgotten_ThenTheyAndTheirNameAreGoneAndEveryEntryIsThere()
    {
        var log = Log(
            new RosterCopied([Expected(Ada, "Ada Obi"), Expected(Bo, "Bo Ek")]),
            new MessageSaid(new("m1"), Ada, MessageTo.Class, "ada's words"),
            new RoomMessageSaid(new("m2"), Ada, new("r1"), "ada's words"),
            new MessageSaid(new("m3"), Bo, MessageTo.Class, "bo's words"),
            new ContributionNoted(new("n1"), "ada's point", null, Ada, false, "V", Prof),
            new ContributionEdited(new("n1"), "ada's point again", Prof),
            new ContributionNoted(new("n2"), "bo's point, which ada wrote down", null, Bo, false, "W", Ada));

        var after = Without(log, Ada);

        Assert.Equal(log.Select(entry => (entry.Number, entry.Id, entry.Previous, entry.At)), after.Select(entry => (entry.Number, entry.Id, entry.Previous, entry.At)));
        Assert.Equal(
            ["m1", "m2", "m3:bo's words", "n1", "n1", "n2:bo's point, which ada wrote down"],
            after.Select(entry => entry.Event).Skip(1).Select(what => what switch
            {
                MessageSaid said => Named(said.Message.ToString(), said.Text),
                RoomMessageSaid said => Named(said.Message.ToString(), said.Text),
                ContributionNoted noted => Named(noted.Contribution.ToString(), noted.Text),
                ContributionEdited edited => Named(edited.Contribution.ToString(), edited.Text),
                _ => "",
            }));
        var roster = Assert.IsType<RosterCopied>(after[0].Event).Roster;
        Assert.Equal(new Expected(Ada, Role.Mayor, null, Forgetting.Name, "", ""), roster[0]);
        Assert.Equal(Expected(Bo, "Bo Ek"), roster[1]);
    }

    [Fact]
    public void GivenAnAnswerInWords_WhenForgotten_ThenTheResultKeepsItsCountsAndLosesTheWordsThatWereTheirsAlone()
    {
        PollId poll = new("p1");
        var log = Log(
            new AnswerGiven(poll, Ada, new PollAnswer.Text("Harbour")),
            new AnswerGiven(poll, Ada, new PollAnswer.Text("My own secret")),
            new AnswerGiven(poll, Bo, new PollAnswer.Text("water")),
            new PollClosed(poll, new([], 2, false, Texts: [new("My own secret", 1), new("water", 1)]), Prof),
            new TextsGrouped(poll, [new("my own secret", [0], true), new("water", [1], true)], Prof));

        var after = Without(log, Ada);

        var tally = Assert.IsType<PollClosed>(after[3].Event).Tally;
        Assert.Equal<TextCount>([new TextCount("", 1), new TextCount("water", 1)], tally.Texts!.Value);
        Assert.Equal(2, tally.People);
        Assert.Equal(["", "water"], Assert.IsType<TextsGrouped>(after[4].Event).Groups.Select(group => group.Title));
        Assert.Equal(["", "", "water"], after.Take(3).Select(entry => ((PollAnswer.Text)((AnswerGiven)entry.Event).Answer).Words));
    }

    [Fact]
    public void GivenWordsThatSeveralWrote_WhenOneIsForgotten_ThenTheResultKeepsThem()
    {
        PollId poll = new("p1");
        var log = Log(
            new AnswerGiven(poll, Ada, new PollAnswer.Text("water")),
            new AnswerGiven(poll, Bo, new PollAnswer.Text("water")),
            new PollClosed(poll, new([], 2, false, Texts: [new("water", 2)]), Prof));

        Assert.Equal<TextCount>([new TextCount("water", 2)], Assert.IsType<PollClosed>(Without(log, Ada)[2].Event).Tally.Texts!.Value);
    }

    [Fact]
    public void GivenNotesOfARoom_WhenForgotten_ThenTheyGoIfNobodyElseWroteInThem()
    {
        var log = Log(
            new NotesWritten(new("alone"), Ada, "AAA"), new NotesCompacted(new("alone"), Bo, 1, "BBB"),
            new NotesWritten(new("together"), Ada, "CCC"), new NotesWritten(new("together"), Bo, "DDD"));

        Assert.Equal(["", "", "CCC", "DDD"], Without(log, Ada).Select(entry => entry.Event switch
        {
            NotesWritten written => written.Update,
            NotesCompacted compacted => compacted.Update,
            _ => "?",
        }));
    }

    /// <summary>Whoever stops anywhere and begins again comes to the same end, and the second time there is nothing to do.</summary>
    [Fact]
    public void GivenAForgettingThatStoppedAnywhere_WhenBegunAgain_ThenItEndsTheSame()
    {
        PollId poll = new("p1");
        var log = Log(
            new RosterCopied([Expected(Ada, "Ada Obi")]),
            new AnswerGiven(poll, Ada, new PollAnswer.Text("My own secret")),
            new PollClosed(poll, new([], 1, false, Texts: [new("My own secret", 1)]), Prof),
            new TextsGrouped(poll, [new("My own secret", [0], true)], Prof));
        var whole = Without(log, Ada).Select(entry => entry.ToString()).ToList();

        for (var stop = 0; stop <= 4; stop++)
        {
            var stopped = Apply(log, [.. Forgetting.Of(Ada, log).Take(stop)]);
            var again = Without(stopped, Ada);
            Assert.Equal(whole, again.Select(entry => entry.ToString()));
            Assert.Empty(Forgetting.Of(Ada, again));
        }
    }

    private static string Named(string id, string text) => text.Length == 0 ? id : $"{id}:{text}";

    private static Expected Expected(PersonId person, string name) => new(person, Role.Mayor, 3, name, "Lagos", "Mayor");

    private static ImmutableArray<LogEntry> Without(ImmutableArray<LogEntry> log, PersonId person) => Apply(log, Forgetting.Of(person, log));

    private static ImmutableArray<LogEntry> Apply(ImmutableArray<LogEntry> log, ImmutableArray<LogEntry> changed) =>
        [.. log.Select(entry => changed.FirstOrDefault(other => other.Number == entry.Number) ?? entry)];

    private static ImmutableArray<LogEntry> Log(params SessionEvent[] events) =>
        [.. events.Select((what, i) => new LogEntry(i + 1, $"e{i + 1}", i == 0 ? "" : $"e{i}", Start.AddSeconds(i), $"c{i + 1}", what))];
}
