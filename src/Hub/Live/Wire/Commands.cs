using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Wire;

/// <summary>The commands a client may send, by the name they have on the wire.</summary>
public static class Commands
{
    private const int LongestId = 64;

    /// <summary>How the house's own ids begin. They name what happens once: whoever used one first would keep it from happening.</summary>
    private static readonly string[] OfTheHouse = ["lost-", "talk-", "deadline-", "prepare-", "enter-", "recording-"];

    private static readonly FrozenDictionary<string, Func<JsonElement, TabId, Command>> Readers =
        new Dictionary<string, Func<JsonElement, TabId, Command>>(StringComparer.Ordinal)
        {
            ["openDoors"] = Plain<OpenDoors>(),
            ["startClass"] = Plain<StartClass>(),
            ["endClass"] = Plain<EndClass>(),
            ["lock"] = Plain<SetLock>(),
            ["admit"] = Plain<Admit>(),
            ["remove"] = Plain<Remove>(),
            ["leave"] = (_, tab) => new Leave(tab),
            ["setMedia"] = (fields, tab) => Read<MediaFields>(fields).ToCommand(tab),
            ["mute"] = Plain<Mute>(),
            ["muteAll"] = Plain<MuteAll>(),
            ["askToUnmute"] = Plain<AskToUnmute>(),
            ["declineUnmute"] = Plain<DeclineUnmute>(),
            ["raiseHand"] = Plain<RaiseHand>(),
            ["lowerHand"] = Plain<LowerHand>(),
            ["callOn"] = Plain<CallOn>(),
            ["returnFloor"] = Plain<ReturnFloor>(),
            ["tellNext"] = Plain<TellNext>(),
            ["react"] = Plain<React>(),
            ["openPoll"] = (fields, _) => Complete(Read<OpenPoll>(fields)),
            ["castVote"] = Plain<CastVote>(),
            ["closePoll"] = Plain<ClosePoll>(),
            ["revealPoll"] = Plain<RevealPoll>(),
            ["openRound"] = Plain<OpenRound>(),
            ["settlePoll"] = Plain<SettlePoll>(),
            ["groupTexts"] = (fields, _) => Complete(Read<GroupTexts>(fields)),
            ["askForTime"] = Plain<AskForTime>(),
            ["extendPoll"] = Plain<ExtendPoll>(),
            ["loadPlan"] = (_, _) => new LoadPlan(),
            ["beginPasture"] = Plain<BeginPasture>(),
            ["skipPasture"] = Plain<SkipPasture>(),
            ["addPasture"] = Plain<AddPasture>(),
            ["changePasture"] = Plain<ChangePasture>(),
            ["addColumn"] = Plain<AddColumn>(),
            ["renameColumn"] = Plain<RenameColumn>(),
            ["removeColumn"] = Plain<RemoveColumn>(),
            ["noteContribution"] = Plain<NoteContribution>(),
            ["editContribution"] = Plain<EditContribution>(),
            ["moveContribution"] = Plain<MoveContribution>(),
            ["linkContributions"] = Plain<LinkContributions>(),
            ["hideContribution"] = Plain<HideContribution>(),
            ["revealBoard"] = Plain<RevealBoard>(),
            ["removeContribution"] = Plain<RemoveContribution>(),
            ["restoreContribution"] = Plain<RestoreContribution>(),
            ["showBoard"] = Plain<ShowBoard>(),
            ["nameScribe"] = Plain<NameScribe>(),
            ["loadExhibits"] = (_, _) => new LoadExhibits(),
            ["showExhibit"] = Plain<ShowExhibit>(),
            ["turnPage"] = Plain<TurnPage>(),
            ["pointAt"] = Plain<PointAt>(),
            ["hideExhibit"] = Plain<HideExhibit>(),
            ["shareScreen"] = (_, tab) => new ShareScreen(tab),
            ["stopSharing"] = Plain<StopSharing>(),
            ["startRecording"] = Plain<StartRecording>(),
            ["goOffTheRecord"] = Plain<GoOffTheRecord>(),
            ["goOnTheRecord"] = Plain<GoOnTheRecord>(),
            ["stopRecording"] = Plain<StopRecording>(),
            ["declineRecording"] = Plain<DeclineRecording>(),
            ["openBreakouts"] = (fields, _) => Complete(Read<OpenBreakouts>(fields)),
            ["moveToRoom"] = Plain<MoveToRoom>(),
            ["chooseRoom"] = Plain<ChooseRoom>(),
            ["extendBreakouts"] = Plain<ExtendBreakouts>(),
            ["closeBreakouts"] = Plain<CloseBreakouts>(),
            ["speakToRooms"] = Plain<SpeakToRooms>(),
            ["askForHelp"] = Plain<AskForHelp>(),
            ["takeHelp"] = Plain<TakeHelp>(),
            ["visitRoom"] = Plain<VisitRoom>(),
            ["leaveRoom"] = Plain<LeaveRoom>(),
            ["returnToClass"] = Plain<ReturnToClass>(),
            ["returnToRoom"] = Plain<ReturnToRoom>(),
            ["writeNotes"] = Plain<WriteNotes>(),
            ["compactNotes"] = Plain<CompactNotes>(),
            ["say"] = Plain<Say>(),
            ["removeMessage"] = Plain<RemoveMessage>(),
            ["switchChat"] = Plain<SwitchChat>(),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<string> Kinds => Readers.Keys;

    /// <summary>The id and command that a client sent from a tab.</summary>
    /// <exception cref="JsonException">Not a command; the message says why, in a sentence for the client's author.</exception>
    public static (string Id, Command Command) Parse(JsonElement sent, TabId tab)
    {
        try
        {
            return Read(sent, tab);
        }
        catch (InvalidOperationException unreadable)
        {
            throw new JsonException("A command's texts are whole Unicode characters.", unreadable);
        }
    }

    private static (string Id, Command Command) Read(JsonElement sent, TabId tab)
    {
        if (sent.ValueKind != JsonValueKind.Object
            || !sent.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String
            || id.GetString() is not { Length: > 0 and <= LongestId } text)
        {
            throw new JsonException($"A command is an object with an id of 1 to {LongestId} characters.");
        }

        if (OfTheHouse.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal)))
        {
            throw new JsonException($"A command's id does not begin with: {string.Join(", ", OfTheHouse)}.");
        }

        if (!sent.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String
            || !Readers.TryGetValue(kind.GetString()!, out var reader))
        {
            throw new JsonException($"A command's kind is one of: {string.Join(", ", Kinds.Order(StringComparer.Ordinal))}.");
        }

        return (text, reader(sent, tab));
    }

    private static Func<JsonElement, TabId, Command> Plain<T>()
        where T : Command => (fields, _) => Read<T>(fields);

    private static T Read<T>(JsonElement fields) =>
        fields.Deserialize<T>(WireJson.Options) ?? throw new JsonException("A command is an object.");

    /// <summary>The serialiser looks at members, not at elements.</summary>
    private static OpenPoll Complete(OpenPoll poll) =>
        poll.Options.Any(option => option is null) ? throw new JsonException("Each of a vote's answers is a text.") : poll;

    private static OpenBreakouts Complete(OpenBreakouts breakouts) =>
        breakouts.Rooms.Any(room => room is null) ? throw new JsonException("Each of the rooms is an object.") : breakouts;

    private static GroupTexts Complete(GroupTexts grouping) =>
        grouping.Groups.Any(group => group is null) ? throw new JsonException("Each group of texts is an object.") : grouping;

    private sealed record MediaFields(bool Microphone, bool Camera)
    {
        public SetMedia ToCommand(TabId tab) => new(tab, Microphone, Camera);
    }
}
