using System.Collections.Immutable;
using static CityLeadership.Classroom.Session.Phase;
using static CityLeadership.Classroom.Session.Role;

namespace CityLeadership.Classroom.Session;

/// <summary>Which role may give which command in which phase. Everything not in the table is refused.</summary>
public static class Permissions
{
    private static readonly ImmutableHashSet<Role> Hosts = [Faculty, Staff];
    private static readonly ImmutableHashSet<Role> Members = [Mayor, SeniorLeader];
    private static readonly ImmutableHashSet<Role> Speakers = [Mayor, SeniorLeader, Guest];
    private static readonly ImmutableHashSet<Role> SpeakersAndHosts = [.. Speakers, .. Hosts];
    private static readonly ImmutableHashSet<Role> Senders = [.. SpeakersAndHosts, Captioner, Interpreter];
    private static readonly ImmutableHashSet<Role> Everyone = [.. Enum.GetValues<Role>()];

    /// <summary>Those who can belong to a room, and may stay out of the recording: hosts run both.</summary>
    private static readonly ImmutableHashSet<Role> Placed = Everyone.Except(Hosts);

    private static readonly ImmutableHashSet<Phase> BeforeDoors = [Lobby];
    private static readonly ImmutableHashSet<Phase> BeforeClass = [Open];
    private static readonly ImmutableHashSet<Phase> Together = [Open, InClass];
    private static readonly ImmutableHashSet<Phase> Live = [Lobby, Open, InClass];

    /// <summary>The table itself, a row a command.</summary>
    public static readonly ImmutableDictionary<Type, Permission> Table = new Dictionary<Type, Permission>
    {
        [typeof(OpenDoors)] = new(Hosts, BeforeDoors),
        [typeof(StartClass)] = new(Hosts, BeforeClass),
        [typeof(EndClass)] = new(Hosts, Together),
        [typeof(SetLock)] = new(Hosts, Together),
        [typeof(Admit)] = new(Hosts, Live),
        [typeof(Remove)] = new(Hosts, Live),
        [typeof(Leave)] = new(Everyone, Live),
        [typeof(SetMedia)] = new(Senders, Live),
        [typeof(Mute)] = new(Hosts, Live),
        [typeof(MuteAll)] = new(Hosts, Live),
        [typeof(AskToUnmute)] = new(Hosts, Live),
        [typeof(DeclineUnmute)] = new(Senders, Live),
        [typeof(RaiseHand)] = new(Speakers, Together),
        [typeof(LowerHand)] = new(SpeakersAndHosts, Together),
        [typeof(CallOn)] = new(Hosts, Together),
        [typeof(ReturnFloor)] = new(SpeakersAndHosts, Together),
        [typeof(TellNext)] = new(Hosts, Together),
        [typeof(React)] = new(Senders, Together),
        [typeof(OpenPoll)] = new(Hosts, Together),
        [typeof(CastVote)] = new(Members, Together),
        [typeof(ClosePoll)] = new(Hosts, Together),
        [typeof(RevealPoll)] = new(Hosts, Together),
        [typeof(OpenRound)] = new(Hosts, Together),
        [typeof(SettlePoll)] = new(Hosts, Together),
        [typeof(GroupTexts)] = new(Hosts, Together),
        [typeof(AskForTime)] = new(Members, Together),
        [typeof(ExtendPoll)] = new(Hosts, Together),
        [typeof(LoadPlan)] = new(Hosts, Live),
        [typeof(BeginPasture)] = new(Hosts, Together),
        [typeof(SkipPasture)] = new(Hosts, Live),
        [typeof(AddPasture)] = new(Hosts, Live),
        [typeof(ChangePasture)] = new(Hosts, Live),
        [typeof(AddColumn)] = new(Hosts, Live),
        [typeof(RenameColumn)] = new(Hosts, Live),
        [typeof(RemoveColumn)] = new(Hosts, Live),
        [typeof(NoteContribution)] = new(SpeakersAndHosts, Together),
        [typeof(EditContribution)] = new(SpeakersAndHosts, Together),
        [typeof(MoveContribution)] = new(SpeakersAndHosts, Together),
        [typeof(LinkContributions)] = new(SpeakersAndHosts, Together),
        [typeof(RemoveContribution)] = new(SpeakersAndHosts, Together),
        [typeof(RestoreContribution)] = new(SpeakersAndHosts, Together),
        [typeof(HideContribution)] = new(Hosts, Together),
        [typeof(RevealBoard)] = new(Hosts, Together),
        [typeof(ShowBoard)] = new(Hosts, Together),
        [typeof(NameScribe)] = new(Hosts, Live),
        [typeof(LoadExhibits)] = new(Hosts, Live),
        [typeof(ShowExhibit)] = new(Hosts, Together),
        [typeof(TurnPage)] = new(Hosts, Together),
        [typeof(PointAt)] = new(Hosts, Together),
        [typeof(HideExhibit)] = new(Hosts, Together),
        [typeof(ShareScreen)] = new(SpeakersAndHosts, Together),
        [typeof(StopSharing)] = new(SpeakersAndHosts, Together),
        [typeof(StartRecording)] = new(Hosts, Together),
        [typeof(GoOffTheRecord)] = new(Hosts, Together),
        [typeof(GoOnTheRecord)] = new(Hosts, Together),
        [typeof(StopRecording)] = new(Hosts, Together),
        [typeof(DeclineRecording)] = new(Placed, Live),
        [typeof(OpenBreakouts)] = new(Hosts, Together),
        [typeof(MoveToRoom)] = new(Hosts, Together),
        [typeof(ChooseRoom)] = new(Speakers, Together),
        [typeof(ExtendBreakouts)] = new(Hosts, Together),
        [typeof(CloseBreakouts)] = new(Hosts, Together),
        [typeof(SpeakToRooms)] = new(Hosts, Together),
        [typeof(AskForHelp)] = new(Speakers, Together),
        [typeof(TakeHelp)] = new(Hosts, Together),
        [typeof(VisitRoom)] = new(Hosts, Together),
        [typeof(LeaveRoom)] = new(Hosts, Together),
        [typeof(ReturnToClass)] = new(Placed, Together),
        [typeof(ReturnToRoom)] = new(Placed, Together),
        [typeof(WriteNotes)] = new(Senders, Together),
        [typeof(CompactNotes)] = new(Senders, Together),
        [typeof(Say)] = new(Senders, Live),
        [typeof(RemoveMessage)] = new(Hosts, Live),
        [typeof(SwitchChat)] = new(Hosts, Live),
    }.ToImmutableDictionary();

    /// <summary>What connections, the calendar and time bring about: the house gives these, in every phase.</summary>
    private static readonly ImmutableHashSet<Type> OfTheHouse =
        [typeof(Prepare), typeof(Enter), typeof(LoseConnection), typeof(ClosePoll), typeof(EndClass), typeof(NoteLoss), typeof(NoteTalk), typeof(CloseBreakouts),
            typeof(ConfirmSilence), typeof(NoteRecordingTrouble)];

    /// <summary>What needs nobody in class: going, a host letting people in from the board of who is missing, and declining to be recorded before one is let in.</summary>
    private static readonly ImmutableHashSet<Type> FromOutside = [typeof(Leave), typeof(Admit), typeof(DeclineRecording)];

    /// <summary>Null when this person, or the house, may give this command now.</summary>
    public static Rejection? Refusal(SessionState state, Actor by, Command command)
    {
        if (by.Person is not { } person)
        {
            return OfTheHouse.Contains(command.GetType()) ? null : Rejections.NotAllowed;
        }

        if (state.Phase == Ended)
        {
            return Rejections.Ended;
        }

        if (!Table.TryGetValue(command.GetType(), out var permission))
        {
            return Rejections.NotAllowed;
        }

        return state.Find(person) switch
        {
            null => Rejections.NotExpected,
            { Removed: true } => Rejections.WasRemoved,
            { Role: var role } when !permission.Roles.Contains(role) => Rejections.NotAllowed,
            { IsIn: false } when !FromOutside.Contains(command.GetType()) => Rejections.NotIn,
            _ => permission.Phases.Contains(state.Phase) ? null : Rejections.NotNow,
        };
    }
}

/// <summary>One row of <see cref="Permissions.Table"/>.</summary>
public sealed record Permission(ImmutableHashSet<Role> Roles, ImmutableHashSet<Phase> Phases);
