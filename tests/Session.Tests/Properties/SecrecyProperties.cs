using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>
/// No audience learns what it may not. Most of these play a history twice, the second time with the secret changed: what
/// reaches the audience must be the same to the letter.
/// </summary>
public sealed class SecrecyProperties
{
    [Fact]
    public void AnAnonymousChoiceLeavesNoTraceButTheTally() => RandomHistory.Check(30, history =>
    {
        var one = history.Play();
        var other = history.Play(OtherChoices(anonymous: true, _ => true));
        Assert.Equal(
            one.Log.Where(entry => entry.Event is not PollClosed).Select(entry => JsonSerializer.Serialize(entry, ClassroomJson.Options)),
            other.Log.Where(entry => entry.Event is not PollClosed).Select(entry => JsonSerializer.Serialize(entry, ClassroomJson.Options)));
        Assert.Equal(Reaches(one, _ => true, results: false), Reaches(other, _ => true, results: false));
    });

    [Fact]
    public void WhatOthersChooseReachesNeitherTheClassNorMe() => RandomHistory.Check(30, history =>
    {
        var one = history.Play();
        var other = history.Play(OtherChoices(anonymous: false, voter => voter != Cast.Zanele));
        Assert.Equal(
            Reaches(one, audience => audience == Audience.Class || audience == Audience.Self(Cast.Zanele), results: false),
            Reaches(other, audience => audience == Audience.Class || audience == Audience.Self(Cast.Zanele), results: false));
    });

    [Fact]
    public void WhatOthersWriteToHostsReachesNeitherTheClassNorMe() => RandomHistory.Check(30, history =>
    {
        var one = history.Play();
        var other = history.Play((_, order) =>
            order.Command is Say { To: MessageTo.Hosts } say && order.By.Person != Cast.Zanele && !string.IsNullOrWhiteSpace(say.Text)
                ? order with { Command = say with { Text = "Something else" } }
                : order);
        Assert.Equal(
            Reaches(one, audience => audience == Audience.Class || audience == Audience.Self(Cast.Zanele), results: true),
            Reaches(other, audience => audience == Audience.Class || audience == Audience.Self(Cast.Zanele), results: true));
    });

    /// <summary>Chat and notes of rooms that Zanele is not in when they are written.</summary>
    [Fact]
    public void WhatIsSaidInAnotherRoomReachesNeitherTheClassNorMe() => RandomHistory.Check(40, history =>
    {
        var one = history.Play();
        var other = history.Play((rehearsal, order) => Elsewhere(rehearsal.State, order.By.Person) ? OtherWords(order) : order);
        foreach (var play in (Rehearsal[])[one, other])
        {
            var mine = new HashSet<Audience> { Audience.Class, Audience.Self(Cast.Zanele) };
            Assert.DoesNotContain(
                play.Updates.Where(update => mine.Contains(update.Audience)).SelectMany(update => update.Changes),
                change => change is NotesChange or NotesMergedChange or MessageChange { Message.To: MessageTo.Room });
        }

        Assert.Equal(Heard(one), Heard(other));
    });

    [Fact]
    public void WhatIsHiddenOnTheBoardAndPlannedReachesNobodyElse() => RandomHistory.Check(30, history =>
    {
        var one = history.Play();
        var other = history.Play((rehearsal, order) => order.Command switch
        {
            NoteContribution { Hidden: true, Text: ['h', ..] } note => order with { Command = note with { Text = "Something else" } },
            LoadPlan { Plan: { } plan } => order with { Command = new LoadPlan(WithOtherSecrets(plan)) },
            Prepare { Plan: { } plan } prepare => order with { Command = prepare with { Plan = WithOtherSecrets(plan) } },
            _ => order,
        });
        Assert.Equal(WithoutRevealed(one), WithoutRevealed(other));

        static List<string> WithoutRevealed(Rehearsal rehearsal)
        {
            var hidden = rehearsal.Log.Select(entry => entry.Event).OfType<ContributionNoted>().Where(noted => noted.Hidden)
                .Select(noted => noted.Contribution).ToHashSet();
            return
            [
                .. rehearsal.Updates.Where(update => update.Audience != Audience.Hosts)
                    .SelectMany(update => update.Changes)
                    .Where(change => !(change is ContributionChange { Contribution: var seen } && hidden.Contains(seen.Id)))
                    .Select(Written.Of),
            ];
        }
    });

    [Fact]
    public void TheClassNeverSeesAPointBeforeItIsRevealedOrAfterItIsGone() => RandomHistory.Check(30, history =>
        history.Play(observe: (rehearsal, _, _) =>
        {
            if (rehearsal.State.Facts is not null)
            {
                var board = ClassView.Of(rehearsal.State).Board;
                Assert.All(board.Contributions.Keys, id => Assert.True(rehearsal.State.Board.Contributions[id] is { Hidden: false, Removed: false }));
                Assert.All(board.Links, link => Assert.True(board.Contributions.ContainsKey(link.From) && board.Contributions.ContainsKey(link.To)));
            }
        }));

    [Fact]
    public void TheClassNeverSeesTheDoorARemovalOrAResultBeforeItsReveal() => RandomHistory.Check(30, history =>
        history.Play(observe: (rehearsal, _, _) =>
        {
            if (rehearsal.State.Facts is null)
            {
                return;
            }

            var view = ClassView.Of(rehearsal.State);
            Assert.DoesNotContain(view.People.Values, person => person.Presence is Session.Presence.Waiting or Session.Presence.Removed);
            Assert.All(view.Polls.Values, poll => Assert.True(poll.Revealed || poll.Result is null));
            Assert.All(view.Messages, message => Assert.True(message.To is MessageTo.Class or MessageTo.Rooms));
        }));

    [Fact]
    public void OnesOwnViewIsAboutOneselfOnly() => RandomHistory.Check(30, history =>
    {
        foreach (var update in history.Play().Updates.Where(update => update.Audience.Kind == AudienceKind.Self))
        {
            Assert.All(update.Changes, change => Assert.True(change switch
            {
                SelfChange self => self.Person == update.Audience.Person,
                MessageChange { Message: var message } => message.From == update.Audience.Person && message.To == MessageTo.Hosts,
                VoteChange => true,
                _ => false,
            }));
        }
    });

    [Fact]
    public void HostsNeverSeeWhoChoseWhatInAnAnonymousVote() => RandomHistory.Check(30, history =>
    {
        var rehearsal = history.Play();
        if (rehearsal.State.Facts is not null)
        {
            Assert.All(
                HostsView.Of(rehearsal.State).Results.Values,
                result => Assert.Equal(
                    rehearsal.State.Polls[result.Poll] is { Anonymous: true } or { IsOpen: true }, result.Choices is null));
        }
    });

    private static bool Elsewhere(SessionState state, PersonId? writer) =>
        writer is { } person && state.OpenSet() is { } set && set.WhereIs(person) != set.WhereIs(Cast.Zanele);

    private static Order OtherWords(Order order) => order.Command switch
    {
        Say { To: MessageTo.Room, Text: var text } say when !string.IsNullOrWhiteSpace(text) => order with { Command = say with { Text = "Something else" } },
        WriteNotes { Update: "AAAAAA==" or "no base64" } => order,
        WriteNotes write => order with { Command = write with { Update = "AAAAAA==" } },
        CompactNotes { Update: not "no base64" } merge => order with { Command = merge with { Update = "AAAAAA==" } },
        _ => order,
    };

    /// <summary>What reaches Zanele's browser of the class while rooms are open: closed rooms' notes are everyone's.</summary>
    private static List<string> Heard(Rehearsal rehearsal) =>
    [
        .. rehearsal.Updates
            .Where(update => update.Audience == Audience.Class || update.Audience == Audience.Self(Cast.Zanele))
            .SelectMany(update => update.Changes, (update, change) => $"{update.Audience} {update.Number} {update.After} {Written.Of(WithoutNotes(change))}"),
    ];

    private static Change WithoutNotes(Change change) => change is BreakoutsChange { Set: { ClosedAt: not null } set }
        ? new BreakoutsChange(set with { Rooms = [.. set.Rooms.Select(room => room with { Notes = null })] })
        : change;

    /// <summary>Whoever is meant chooses the next answer instead; who repeats a choice still repeats it.</summary>
    private static Func<Rehearsal, Order, Order> OtherChoices(bool anonymous, Func<PersonId, bool> meant) => (rehearsal, order) =>
        order is { Command: CastVote vote, By.Person: { } voter } && meant(voter)
        && rehearsal.State.Polls.TryGetValue(vote.Poll, out var poll) && poll.Anonymous == anonymous
        && AnswerRules.Refusal(poll, AnswerRules.Tidy(poll, vote.Answer)) is null
            ? order with { Command = vote with { Answer = Other(poll, vote.Answer) } }
            : order;

    /// <summary>Equal answers stay equal, and different ones different.</summary>
    private static PollAnswer Other(Poll poll, PollAnswer answer) => answer switch
    {
        PollAnswer.Options chosen => new PollAnswer.Options([.. chosen.Places.Select(place => (place + 1) % poll.Options.Length)]),
        PollAnswer.Number step when poll.Form.Scale is { } scale => new PollAnswer.Number(step.Value == scale.To ? scale.From : step.Value + 1),
        PollAnswer.Number number => new PollAnswer.Number(number.Value + 1),
        PollAnswer.Text text => new PollAnswer.Text($"{text.Words} once more"),
        _ => answer,
    };

    /// <summary>Notes, titles, votes and steps are the hosts'.</summary>
    private static TeachingPlan WithOtherSecrets(TeachingPlan plan) => plan with
    {
        Pastures = [.. plan.Pastures.Select(pasture => pasture with { Title = "Other", Notes = "Other", Polls = [], Steps = [], Callers = [] })],
    };

    /// <summary>Every update and the last snapshot of these audiences, as text.</summary>
    private static List<string> Reaches(Rehearsal rehearsal, Func<Audience, bool> audience, bool results)
    {
        var updates = rehearsal.Updates.Where(update => audience(update.Audience)).ToList();
        return
        [
            .. updates.SelectMany(update => update.Changes, (update, change) =>
                $"{update.Audience} {update.Number} {update.After} {Written.Of(results ? change : WithoutResult(change))}"),
            .. updates.Select(update => update.Audience).Distinct().Where(who => IsThere(rehearsal.State, who)).Select(who =>
                Written.Of(results ? rehearsal.Chronicle.Snapshot(who).View : WithoutResults(rehearsal.Chronicle.Snapshot(who).View))),
        ];
    }

    /// <summary>A room that is closed has nothing more to show.</summary>
    private static bool IsThere(SessionState state, Audience audience) =>
        audience.InRoom is not { } room || state.OpenSet()?.Find(room) is not null;

    private static Change WithoutResult(Change change) => change switch
    {
        PollChange { Poll: var poll } => new PollChange(WithoutResult(poll)),
        ResultChange { Result: var result } => new ResultChange(WithoutResult(result)),
        _ => change,
    };

    private static PollView WithoutResult(PollView poll) => poll with { Result = null, First = null, Flow = null };

    private static HostResult WithoutResult(HostResult result) =>
        result with { Result = null, First = null, Flow = null, Groups = result.Groups is null ? null : [] };

    private static View WithoutResults(View view) => view switch
    {
        ClassView seen => seen with { Polls = seen.Polls.SetItems(seen.Polls.Select(poll => KeyValuePair.Create(poll.Key, WithoutResult(poll.Value)))) },
        HostsView seen => seen with { Results = seen.Results.SetItems(seen.Results.Select(result => KeyValuePair.Create(result.Key, WithoutResult(result.Value)))) },
        _ => view,
    };
}
