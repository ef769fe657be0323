using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>
/// One step of a random history, as plain numbers: what they mean depends on the class at that point, so that votes are
/// cast on polls that exist and a shorter history still makes sense.
/// </summary>
internal sealed record Move(int Who, int What, int A, int B)
{
    /// <summary>Everyone on the roster and a stranger; hosts more often, because they drive a class.</summary>
    private static readonly ImmutableArray<PersonId> Actors =
        [.. Cast.Everyone, Cast.Ines, Cast.Sam, Cast.Ines, Cast.Sam, Cast.Ines, Cast.Stranger];

    private static readonly ImmutableArray<Func<Move, SessionState, Command>> OfPeople =
    [
        (_, _) => new OpenDoors(),
        (_, _) => new StartClass(),
        (move, _) => move.A % 12 == 0 ? new EndClass() : new MuteAll(),
        (move, _) => new SetLock(move.Flag),
        (move, _) => new Admit(move.Person),
        (move, _) => move.B % 3 == 0 ? new Remove(move.Person) : new Admit(move.Person),
        (move, _) => new Leave(move.Tab),
        (move, _) => new SetMedia(move.Tab, move.Flag, move.B % 3 == 0),
        (move, _) => new SetMedia(move.Tab, true, true),
        (move, _) => new Mute(move.Person),
        (move, _) => new AskToUnmute(move.Person),
        (_, _) => new DeclineUnmute(),
        (move, _) => new RaiseHand(move.B % 5 == 4 ? null : (Intent)(move.B % 5)),
        (move, _) => new RaiseHand(move.Flag ? null : Intent.Question),
        (move, state) => new LowerHand(move.Hand(state)),
        (move, _) => new CallOn(move.Person, move.B % 3 > 0),
        (move, _) => new CallOn(move.Person, true),
        (move, _) => new TellNext(move.Person, move.B % 3 > 0),
        (move, _) => new React((Reaction)(move.B % 6)),
        (move, _) => new ReturnFloor(move.Flag ? null : move.Person),
        .. PollMoves.All,
        (move, _) => new Say(move.A % 9 == 0 ? " " : $"line {move.A}", move.Flag ? MessageTo.Hosts : MessageTo.Class),
        (move, state) => new RemoveMessage(move.Message(state)),
        (move, _) => new SwitchChat(move.Flag),
        .. DiscussionMoves.All,
        .. BreakoutMoves.All,
        .. ExhibitMoves.All,
        .. RecordingMoves.All,
        (move, _) => new ShareScreen(move.Tab),
        (_, _) => new StopSharing(),
    ];

    private static readonly int Kinds = OfPeople.Length + 14;

    public bool Flag => B % 2 == 0;

    public PersonId Person => Actors[A % Actors.Length];

    private TabId Tab => B % 4 == 0 ? Cast.Phone : Cast.Laptop;

    /// <summary>Time passes, and then this happens.</summary>
    public (TimeSpan Wait, Actor By, Command Command) In(SessionState state, DateTimeOffset now)
    {
        var wait = TimeSpan.FromSeconds(A % 5);
        var kind = What % Kinds;
        return kind < OfPeople.Length
            ? (wait, Actor.Of(Actors[Who % Actors.Length]), OfPeople[kind](this, state))
            : (wait, Who % 20 == 0 ? Actor.Of(Person) : Actor.House, OfTheHouse(kind - OfPeople.Length, state, now + wait));
    }

    private Command OfTheHouse(int kind, SessionState state, DateTimeOffset now) => kind switch
    {
        0 => new Prepare(
            B % 4 == 0 ? Cast.Facts with { Title = $"Title {A}" } : Cast.Facts,
            B % 3 == 0 ? Cast.Roster.SetItem(A % Cast.Roster.Length, Changed(Cast.Roster[A % Cast.Roster.Length])) : Cast.Roster,
            B % 2 == 0 ? null : DiscussionMoves.Plan(A % 4),
            ExhibitMoves.Stored(A % 4)),
        1 or 2 => new LoseConnection(Person, Tab, ConnectionOf(state), now.AddSeconds(-B)),
        4 => new NoteLoss(A, 1 + B),
        6 or 7 => RecordingMoves.OfTheHouse(this, state),
        5 => new NoteTalk([new Talked(Person, B * 100), new Talked(Cast.Ines, A)]),
        3 when Deadlines.Due(state, now) is [var due, ..] => due.Command,
        _ => new Enter(
            Person, Tab, $"connection-{B % 5}", $"node-{A % 2}", B % 3 > 0, B % 2 == 0 ? null : now.AddSeconds(B - 50),
            B % 7 == 0 ? B % 2 == 0 : null),
    };

    private Expected Changed(Expected expected) =>
        Who % 3 == 0 ? expected with { Role = (Role)(B % 8) } : expected with { Title = $"Title {B}" };

    private string ConnectionOf(SessionState state) =>
        state.Find(Person)?.Tabs.GetValueOrDefault(Tab)?.Connection ?? $"connection-{B % 5}";

    private PersonId? Hand(SessionState state) =>
        state.Hands.IsEmpty || B % 5 == 0 ? null : state.Hands[A % state.Hands.Count].Person;

    public PollId Poll(SessionState state) =>
        state.Polls.Count == 0 ? new PollId("nowhere") : state.Polls.Keys.OrderBy(poll => poll.Value).ElementAt(A % state.Polls.Count);

    private MessageId Message(SessionState state) =>
        state.Messages.IsEmpty ? new MessageId("nowhere") : state.Messages[A % state.Messages.Count].Id;
}
