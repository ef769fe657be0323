using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>What is true of every class at every moment.</summary>
public sealed class RuleProperties
{
    /// <summary>Otherwise the other properties would hold for want of trying.</summary>
    [Fact]
    public void RandomHistoriesReachEveryEventAndNearlyEveryRefusal()
    {
        var every = typeof(SessionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionEvent))).ToHashSet();
        var events = new HashSet<Type>();
        var refusals = new HashSet<string>();
        foreach (var history in RandomHistory.Sample(900).TakeWhile(_ => events.Count < every.Count || refusals.Count < 42))
        {
            history.Play(observe: (_, _, decision) =>
            {
                events.UnionWith(decision is Accepted accepted ? accepted.Events.Select(@event => @event.GetType()) : []);
                refusals.UnionWith(decision is Rejected rejected ? [rejected.Rejection.Code] : []);
            });
        }

        Assert.Equal(every.Select(type => type.Name).Order(), events.Select(type => type.Name).Order());
        Assert.InRange(refusals.Count, 42, 62);
    }

    [Fact]
    public void DecidingNeverThrowsAndARefusalChangesNothing() => RandomHistory.Check(40, history =>
    {
        var length = 0;
        Chronicle? before = null;
        history.Play(
            (rehearsal, order) =>
            {
                (before, length) = (rehearsal.Chronicle, rehearsal.Log.Count);
                return order;
            },
            (rehearsal, _, decision) =>
            {
                if (decision is Rejected { Rejection: var rejection })
                {
                    Assert.Same(before, rehearsal.Chronicle);
                    Assert.NotEmpty(rejection.Code);
                    Assert.EndsWith(".", rejection.Message);
                }

                var events = (decision as Accepted)?.Events.Length ?? 0;
                Assert.Equal(length + events, rehearsal.Log.Count);
            });
    });

    [Fact]
    public void AnOrderCarriedOutTwiceInARowChangesNoMoreThanOnce() => RandomHistory.Check(30, history => history.Play(observe: (rehearsal, order, decision) =>
    {
        if (decision is Accepted { Events.IsEmpty: false } && order.Command is
            SetLock or Admit or Remove or SetMedia or Mute or MuteAll or AskToUnmute or RaiseHand or LowerHand
            or SwitchChat or RemoveMessage or ClosePoll or RevealPoll or OpenRound or SettlePoll or GroupTexts or AskForTime or Prepare or Enter or LoseConnection)
        {
            var again = SessionDecider.Decide(rehearsal.State, order);
            Assert.True(again is Accepted { Events.IsEmpty: true } or Rejected, $"{order.Command} took effect twice: {again}");
        }
    }));

    [Fact]
    public void HandsStandInOrderAndBelongToKnownPeople() => Always((state, _) =>
    {
        Assert.Equal(state.Hands.Count, state.Hands.DistinctBy(hand => hand.Person).Count());
        Assert.Equal(state.Hands.OrderBy(hand => hand.RaisedAt), state.Hands);
        Assert.All(state.Hands, hand => Assert.NotNull(state.Find(hand.Person)));
    });

    [Fact]
    public void TheFloorHoldsAtMostThreeKnownPeople() => Always((state, _) =>
    {
        Assert.InRange(state.Floor.Count, 0, 3);
        Assert.Equal(state.Floor.Count, state.Floor.DistinctBy(holder => holder.Person).Count());
        Assert.All(state.Floor, holder => Assert.NotNull(state.Find(holder.Person)));
    });

    [Fact]
    public void OnlyItsOwnerOpensAMicrophoneOrCamera() => RandomHistory.Check(40, history =>
    {
        SessionState? before = null;
        history.Play(
            (rehearsal, order) =>
            {
                before = rehearsal.State;
                return order;
            },
            (rehearsal, order, _) =>
            {
                foreach (var (person, tab) in Opened(before!, rehearsal.State))
                {
                    var media = Assert.IsType<SetMedia>(order.Command);
                    Assert.Equal((person, tab), (order.By.Person, media.Tab));
                }
            });
    });

    [Fact]
    public void WhoeverIsInHasAnOpenStayAndNobodyElse() => RandomHistory.Check(40, history =>
    {
        var rehearsal = history.Play();
        var open = Stays.Of(rehearsal.Log).Where(person => person.Value.Any(stay => stay.To is null)).Select(person => person.Key);
        Assert.Equal(rehearsal.State.People.Values.Where(person => person.IsIn).Select(person => person.Id), open);
    });

    [Fact]
    public void StaysOfOnePersonNeverOverlapOrRunBackwards() => RandomHistory.Check(40, history =>
    {
        foreach (var stays in Stays.Of(history.Play().Log).Values)
        {
            Assert.All(stays, stay => Assert.True(stay.To is null || stay.From <= stay.To));
            Assert.All(stays.Zip(stays.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
        }
    });

    [Fact]
    public void RemovedPeopleAreOutAndAfterTheEndEveryoneIs() => Always((state, _) =>
    {
        Assert.DoesNotContain(state.People.Values, person => person is { Removed: true, IsIn: true });
        Assert.True(state.Phase != Phase.Ended || state.People.Values.All(person => !person.IsIn));
        Assert.True(state.Phase != Phase.Ended || state.Polls.Values.All(poll => !poll.IsOpen));
    });

    [Fact]
    public void NobodyButMembersVotesAndEveryChoiceIsAnAnswer() => RandomHistory.Check(40, history =>
        history.Play(observe: (rehearsal, order, decision) =>
        {
            if (order.Command is CastVote vote && decision is Accepted)
            {
                Assert.True(rehearsal.State.Find(order.By.Person!.Value)!.Role.IsMember());
                var poll = rehearsal.State.Polls[vote.Poll];
                Assert.Null(AnswerRules.Refusal(poll, AnswerRules.Tidy(poll, vote.Answer)));
            }
        }));

    [Fact]
    public void ClosedPollsCountEveryVoterOnce() => Always((state, _) =>
    {
        foreach (var poll in state.Polls.Values.Where(poll => !poll.IsOpen))
        {
            Assert.Equal(poll.Votes.Count, poll.Tally!.People);
            Assert.True(poll.Tally.Withheld ? poll.Tally.Counts.IsEmpty : AddsUp(poll, poll.Tally), $"{poll.Tally} of {poll.Form}");
            Assert.Equal(poll.Anonymous && poll.Votes.Count < 5, poll.Tally.Withheld);
        }
    });

    /// <summary>Unless it was announced, nothing of an anonymous vote is kept once it is closed; and never more than one vote a person and round.</summary>
    [Fact]
    public void BallotsAreKeptOnlyWhileARoundIsOpenOrAnnounced() => RandomHistory.Check(30, history => history.Play(observe: (rehearsal, _, _) =>
    {
        foreach (var ballot in rehearsal.Ballots)
        {
            var poll = rehearsal.State.Polls[ballot.Poll];
            Assert.True(poll.Anonymous && (poll.IsOpen || (poll is { BallotsKept: true, Again: true, Round: 1 })));
        }
    }));

    [Fact]
    public void AFlowStartsAndEndsWithTheRoundsCounts() => Always((state, _) =>
    {
        foreach (var poll in state.Polls.Values.Where(poll => poll is { Flow: not null, Anonymous: false }))
        {
            Assert.Equal(poll.First!.Tally.Counts, poll.First.Tally.Counts.Select((_, place) => poll.Flow!.Moves.Where(move => move.From == place).Sum(move => move.People)));
            Assert.Equal(poll.Tally!.Counts, poll.Tally.Counts.Select((_, place) => poll.Flow!.Moves.Where(move => move.To == place).Sum(move => move.People)));
            Assert.Equal(0, poll.Flow!.Withheld);
        }
    });

    [Fact]
    public void HearingNamesOnlyPeopleInClassWhoSend() => Always((state, now) =>
    {
        foreach (var viewer in Cast.Everyone)
        {
            var plan = Hearing.For(state, viewer, Cast.Laptop, Cast.Everyone, new HashSet<PersonId> { Cast.Mats });
            Assert.All(plan.Voices, voice => Assert.True(state.Find(voice.Person)!.Tabs[voice.Tab] is { Place: Place.Class, Microphone: true }));
            Assert.All(plan.Pictures, picture => Assert.True(state.Find(picture.Person)!.Tabs[picture.Tab] is { Place: Place.Class, Camera: true }));
            Assert.DoesNotContain(viewer, plan.Voices.Concat(plan.Pictures).Select(source => source.Person));
            Assert.Equal(plan.Pictures.Length, plan.Pictures.Distinct().Count());
            Assert.All(plan.Voices.Concat(plan.Pictures), source => AssertTogether(state, viewer, source.Person));
        }
    });

    [Fact]
    public void OfOpenRoomsEveryoneIsInOneAtMostAndOnlyHostsVisit() => Always((state, _) =>
    {
        Assert.All(state.Breakouts.SkipLast(1), set => Assert.False(set.IsOpen));
        Assert.Equal(
            state.Breakouts.SelectMany(set => set.Rooms).Count(),
            state.Breakouts.SelectMany(set => set.Rooms).DistinctBy(room => room.Id).Count());
        if (state.OpenSet() is { } set)
        {
            Assert.All(set.Visits.Keys.Concat(set.Speaking), person => Assert.True(state.Find(person)!.Role.IsHost()));
            Assert.All(set.People.Keys, person => Assert.False(state.Find(person)!.Role.IsHost() || state.Find(person)!.Removed));
            Assert.All(set.People.Values, placement => Assert.True(placement.Room is not { } room || set.Find(room) is not null));
            Assert.All(set.Rooms, room => Assert.InRange(room.Notes.Size(), 0, 24 * 1024));
        }
    });

    [Fact]
    public void WhatIsDueIsDoneWhenTheHouseDoesIt() => RandomHistory.Check(30, history =>
    {
        var rehearsal = history.Play();
        rehearsal.Wait(TimeSpan.FromHours(1.5));
        foreach (var (id, command) in Deadlines.Due(rehearsal.State, rehearsal.Now))
        {
            Assert.IsType<Accepted>(rehearsal.Do(Actor.House, command, id));
        }

        Assert.Empty(Deadlines.Due(rehearsal.State, rehearsal.Now));
        Assert.True(Deadlines.Next(rehearsal.State) is not { } next || next > rehearsal.Now);
    });

    /// <summary>Said here in other words than the code's: in one place, or a host who speaks to all rooms.</summary>
    private static void AssertTogether(SessionState state, PersonId viewer, PersonId heard)
    {
        if (state.OpenSet() is not { } set || set.Speaking.Contains(heard))
        {
            return;
        }

        var places = set.Rooms.ToDictionary(room => room.Id, room => set.PeopleOf(room.Id).ToHashSet());
        foreach (var (host, visit) in set.Visits)
        {
            places[visit.Room].Add(host);
        }

        Assert.All(places.Values, place => Assert.Equal(place.Contains(viewer), place.Contains(heard)));
        Assert.False(set.Visits.TryGetValue(heard, out var listening) && listening.Mode == VisitMode.Listen);
    }

    private static bool AddsUp(Poll poll, PollTally tally) => poll.Form.Kind switch
    {
        PollKind.Multiple => tally.Counts.Sum() >= tally.People * poll.Form.Least && tally.Counts.Sum() <= tally.People * poll.Form.Most,
        PollKind.Number => (tally.Numbers?.Bins.Sum(bin => bin.People) ?? 0) == tally.People,
        PollKind.Text => tally.Texts!.Value.Sum(text => text.People) == tally.People,
        PollKind.Ranking => tally.Ranks!.Value.All(ranks => ranks.Sum() == tally.People) && tally.Counts.Sum() == tally.People,
        _ => tally.Counts.Sum() == tally.People,
    };

    private static void Always(Action<SessionState, DateTimeOffset> holds) =>
        RandomHistory.Check(30, history => history.Play(observe: (rehearsal, _, decision) =>
        {
            if (decision is Accepted { Events.IsEmpty: false })
            {
                holds(rehearsal.State, rehearsal.Now);
            }
        }));

    private static IEnumerable<(PersonId Person, TabId Tab)> Opened(SessionState before, SessionState after) =>
        from person in after.People.Values
        from tab in person.Tabs
        let former = before.Find(person.Id)?.Tabs.GetValueOrDefault(tab.Key)
        where (tab.Value.Microphone && former?.Microphone != true) || (tab.Value.Camera && former?.Camera != true)
        select (person.Id, tab.Key);
}
