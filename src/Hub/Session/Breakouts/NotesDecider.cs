using System.Buffers.Text;

namespace CityLeadership.Classroom.Session;

/// <summary>Keeps notes small: what they say is for browsers to merge.</summary>
internal static class NotesDecider
{
    /// <summary>Characters of base64 in one update: a pasted page.</summary>
    private const int LargestUpdate = 8 * 1024;

    /// <summary>Characters of base64 a room's notes may hold: several pages. Snapshots carry them.</summary>
    public const int Largest = 24 * 1024;

    public static Decision Write(SessionState state, PersonId person, WriteNotes command)
    {
        if (RoomToWriteIn(state, person, command.Room) is not { } room)
        {
            return Rejections.NotInRoom;
        }

        return !IsUpdate(command.Update, LargestUpdate) ? Rejections.BadNotes
            : room.Notes.Size() + command.Update.Length > Largest ? Rejections.NotesFull
            : new NotesWritten(room.Id, person, command.Update);
    }

    public static Decision Compact(SessionState state, PersonId person, CompactNotes command)
    {
        if (RoomToWriteIn(state, person, command.Room) is not { } room)
        {
            return Rejections.NotInRoom;
        }

        if (!IsUpdate(command.Update, Largest) || command.Through > room.Notes.Count())
        {
            return Rejections.BadNotes;
        }

        var merged = room.Notes;
        return command.Through <= merged.Through ? Decision.Nothing
            : merged.Merge(command.Through, command.Update).Size() > Largest ? Rejections.NotesFull
            : new NotesCompacted(room.Id, person, command.Through, command.Update);
    }

    /// <summary>Who only listens to a room does not write in it.</summary>
    private static BreakoutRoom? RoomToWriteIn(SessionState state, PersonId person, RoomId? meant) =>
        state.OpenSet() is { } set && !set.IsListening(person) && set.WhereIs(person) is { } room && (meant ?? room) == room
            ? set.Find(room)
            : null;

    private static bool IsUpdate(string text, int most) => text.Length > 0 && text.Length <= most && Base64.IsValid(text);
}
