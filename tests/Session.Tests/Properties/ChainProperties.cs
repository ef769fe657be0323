using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>Whatever happens in a class, its log tells all of it, and every audience can follow.</summary>
public sealed class ChainProperties
{
    /// <summary>Holds after every entry, so it holds from any snapshot to any later one.</summary>
    [Fact]
    public void ASnapshotIsTheFoldOfItsUpdates() => RandomHistory.Check(30, history =>
    {
        var chronicle = Chronicle.Empty;
        var folded = new Dictionary<Audience, View>();
        foreach (var entry in history.Play().Log)
        {
            (chronicle, var updates) = chronicle.Follow(entry);
            foreach (var update in updates.Where(update => folded.ContainsKey(update.Audience)))
            {
                folded[update.Audience] = Fold.Apply(folded[update.Audience], update);
            }

            foreach (var audience in Audiences(chronicle.State))
            {
                var snapshot = chronicle.Snapshot(audience).View;
                if (!folded.TryAdd(audience, snapshot))
                {
                    Assert.Equal(Plain(snapshot), Plain(folded[audience]));
                }
            }
        }
    });

    [Fact]
    public void UpdatesAreChainedWithoutGaps() => RandomHistory.Check(40, history =>
    {
        var rehearsal = history.Play();
        foreach (var chain in rehearsal.Updates.GroupBy(update => update.Audience))
        {
            var head = Head.Start;
            foreach (var update in chain)
            {
                Assert.NotEmpty(update.Changes);
                Assert.Equal(head.Number, update.After);
                Assert.Equal(rehearsal.Log[(int)update.Number - 1].Id, update.Id);
                head = new Head(update.Number, update.Id);
            }

            Assert.Equal(head, rehearsal.Chronicle.HeadOf(chain.Key));
        }
    });

    [Fact]
    public void TheLogReadBackGivesTheSameClass() => RandomHistory.Check(30, history =>
    {
        var rehearsal = history.Play();
        var written = JsonSerializer.Serialize(rehearsal.Log, ClassroomJson.Options);
        var read = JsonSerializer.Deserialize<List<LogEntry>>(written, ClassroomJson.Options)!;

        var replayed = read.Aggregate(Chronicle.Empty, (chronicle, entry) => chronicle.Follow(entry).Next);

        Assert.Equal(Written.Json(rehearsal.State), Written.Json(replayed.State));
        Assert.Equal(
            (rehearsal.Chronicle.Number, rehearsal.Chronicle.LastId, rehearsal.Chronicle.LastAt),
            (replayed.Number, replayed.LastId, replayed.LastAt));
        Assert.All(Audiences(rehearsal.State), audience => Assert.Equal(rehearsal.Chronicle.HeadOf(audience), replayed.HeadOf(audience)));
    });

    [Fact]
    public void ALogWhoseRemovedTextsAreBlankedGivesTheSameClassAndNeverTheText() => RandomHistory.Check(30, history =>
    {
        var rehearsal = history.Play();
        var blanks = Blanks.Pending([.. rehearsal.Log]).ToDictionary(entry => entry.Number);
        var blanked = rehearsal.Log.Select(entry => blanks.GetValueOrDefault(entry.Number, entry)).ToImmutableArray();

        var replayed = blanked.Aggregate(Chronicle.Empty, (chronicle, entry) => chronicle.Follow(entry).Next);

        Assert.Equal(Written.Json(rehearsal.State), Written.Json(replayed.State));
        Assert.Equal(rehearsal.Chronicle.LastId, replayed.LastId);
        Assert.Empty(Blanks.Pending(blanked));
        var removed = rehearsal.State.Messages.Where(message => message.Removed).Select(message => message.Id).ToHashSet();
        var leftOut = rehearsal.State.Phase == Phase.Ended
            ? rehearsal.State.Board.Contributions.Values.Where(contribution => contribution.Removed).Select(contribution => contribution.Id).ToHashSet()
            : [];
        var texts = rehearsal.Log.Select(entry => entry.Event switch
        {
            ContributionNoted noted => noted.Contribution,
            ContributionEdited edited => edited.Contribution,
            _ => (ContributionId?)null,
        });
        Assert.Equal(removed.Count + texts.Count(text => text is { } of && leftOut.Contains(of)), blanks.Count);
        Assert.All(leftOut, contribution => Assert.Empty(replayed.State.Board.Contributions[contribution].Text));
        Assert.All(blanked.Select(entry => entry.Event).OfType<MessageSaid>(), said => Assert.Equal(removed.Contains(said.Message), said.Text.Length == 0));
    });

    [Fact]
    public void NothingFollowsTheEnd() => RandomHistory.Check(30, history =>
    {
        var log = history.Play().Log;
        Assert.DoesNotContain(log.SkipLast(1), entry => entry.Event is ClassEnded);
    });

    private static IEnumerable<Audience> Audiences(SessionState state) =>
        state.Facts is null ? [] : [Audience.Class, Audience.Hosts, .. state.People.Keys.Select(Audience.Self), .. RoomsOf(state)];

    private static IEnumerable<Audience> RoomsOf(SessionState state) => state.OpenSet()?.Rooms.Select(room => Audience.Room(room.Id)) ?? [];

    /// <summary>Members of records keep their order and both sides are built alike but for dictionaries without one.</summary>
    private static string Plain(View view) => view is SelfView { Votes.Count: < 2 } or ClassView { Polls.Count: < 2 } or HostsView { Results.Count: < 2 }
        ? JsonSerializer.Serialize(view, view.GetType(), ClassroomJson.Options)
        : Written.Json(view);
}
