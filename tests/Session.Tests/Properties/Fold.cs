using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session.Tests.Properties;

/// <summary>What a client does with an update, in C#: each change replaces what it names.</summary>
internal static class Fold
{
    public static View Apply(View view, Update update) => update.Changes.Aggregate(view, Apply);

    private static View Apply(View view, Change change) => (view, change) switch
    {
        (ClassView seen, SessionChange now) => seen with { Session = now.Session },
        (ClassView seen, PeopleChange now) => seen with { People = seen.People.SetItems(now.People.Select(person => KeyValuePair.Create(person.Id, person))) },
        (ClassView seen, HandsChange now) => seen with { Hands = now.Hands },
        (ClassView seen, FloorChange now) => seen with { Floor = now.Floor },
        (ClassView seen, PollChange now) => seen with { Polls = seen.Polls.SetItem(now.Poll.Id, now.Poll) },
        (ClassView seen, PartChange now) => seen with { Part = now.Part },
        (ClassView seen, BoardChange now) => seen with { Board = seen.Board with { Columns = now.Columns, OnStage = now.OnStage, Scribes = now.Scribes } },
        (ClassView seen, ContributionChange now) => seen with { Board = seen.Board with { Contributions = seen.Board.Contributions.SetItem(now.Contribution.Id, now.Contribution) } },
        (ClassView seen, ContributionGoneChange now) => seen with { Board = seen.Board with { Contributions = seen.Board.Contributions.Remove(now.Contribution) } },
        (ClassView seen, LinksChange now) => seen with { Board = seen.Board with { Links = now.Links } },
        (ClassView seen, ExhibitChange now) => seen with { Exhibit = now.Exhibit },
        (ClassView seen, ScreenChange now) => seen with { Screen = now.Screen },
        (ClassView seen, RecordingChange now) => seen with { Recording = now.Recording },
        (HostsView seen, RecordingWatchChange now) => seen with { Recording = now.Watch },
        (HostsView seen, ExhibitsChange now) => seen with { Exhibits = now.Exhibits },
        (HostsView seen, PlanChange now) => seen with { Plan = now.Plan },
        (HostsView seen, ContributionChange now) => seen with { Hidden = seen.Hidden with { Contributions = seen.Hidden.Contributions.SetItem(now.Contribution.Id, now.Contribution) } },
        (HostsView seen, ContributionGoneChange now) => seen with { Hidden = seen.Hidden with { Contributions = seen.Hidden.Contributions.Remove(now.Contribution) } },
        (HostsView seen, LinksChange now) => seen with { Hidden = seen.Hidden with { Links = now.Links } },
        (ClassView seen, MessageChange now) => seen with { Messages = With(seen.Messages, now.Message) },
        (ClassView seen, BreakoutsChange now) => seen with { Breakouts = With(seen.Breakouts, now.Set) },
        (HostsView seen, RoomsChange now) => seen with
        {
            Rooms = now.Rooms,
            Notes = now.Rooms.ToImmutableSortedDictionary(room => room.Room, room => seen.Notes.GetValueOrDefault(room.Room, Notes.None)),
        },
        (HostsView seen, NotesChange now) => seen with { Notes = seen.Notes.SetItem(now.Room, With(seen.Notes[now.Room], now)) },
        (HostsView seen, NotesMergedChange now) => seen with { Notes = seen.Notes.SetItem(now.Room, With(seen.Notes[now.Room], now)) },
        (RoomView seen, RoomChange now) when now.Room == seen.Room => seen with { Visitors = now.Visitors, Help = now.Help },
        (RoomView seen, MessageChange now) => seen with { Messages = With(seen.Messages, now.Message) },
        (RoomView seen, NotesChange now) when now.Room == seen.Room => seen with { Notes = With(seen.Notes, now) },
        (RoomView seen, NotesMergedChange now) when now.Room == seen.Room => seen with { Notes = With(seen.Notes, now) },
        (HostsView seen, AttendeesChange now) => seen with { Attendees = seen.Attendees.SetItems(now.Attendees.Select(attendee => KeyValuePair.Create(attendee.Person, attendee))) },
        (HostsView seen, ResultChange now) => seen with { Results = seen.Results.SetItem(now.Result.Poll, now.Result) },
        (HostsView seen, LossChange now) => seen with { Loss = now.Loss },
        (HostsView seen, MessageChange now) => seen with { Messages = With(seen.Messages, now.Message) },
        (SelfView seen, SelfChange now) when now.Person == seen.Person => seen with
        {
            Presence = now.Presence, UnmuteAskedBy = now.UnmuteAskedBy, MutedBy = now.MutedBy, MediaTab = now.MediaTab, IsNext = now.IsNext,
            DeclinesRecording = now.DeclinesRecording,
        },
        (SelfView seen, VoteChange now) => seen with { Votes = seen.Votes.SetItem(now.Poll, new OwnVote(now.Round, now.Answer)) },
        (SelfView seen, MessageChange now) => seen with { Messages = With(seen.Messages, now.Message) },
        _ => throw new InvalidOperationException($"{view.GetType().Name} must not be sent {change}."),
    };

    private static ImmutableList<BreakoutSetView> With(ImmutableList<BreakoutSetView> sets, BreakoutSetView set) =>
        sets.FindIndex(known => known.Id == set.Id) is var place and >= 0 ? sets.SetItem(place, set) : sets.Add(set);

    private static Notes With(Notes notes, NotesChange now) => notes with { Updates = notes.Updates.Add(now.Update) };

    private static Notes With(Notes notes, NotesMergedChange now) =>
        new(now.Through, now.Update, notes.Updates.RemoveRange(0, now.Through - notes.Through));

    private static ImmutableList<Message> With(ImmutableList<Message> messages, Message message)
    {
        var place = messages.FindIndex(known => known.Id == message.Id);
        var now = place < 0 ? messages.Add(message) : messages.SetItem(place, message);
        return now.RemoveRange(0, Math.Max(0, now.Count - ShownMessages.Most));
    }
}
