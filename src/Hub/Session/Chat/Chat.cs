namespace CityLeadership.Classroom.Session;

public enum MessageTo
{
    Class,
    Hosts,

    /// <summary>The breakout room its writer is in.</summary>
    Room,

    /// <summary>From a host to every room: everyone in class may read it.</summary>
    Rooms,
}

/// <param name="Removed">A host took it away: nobody is shown its text any more, and the record that it was said stays.</param>
/// <param name="Room">The room it was said in, and is seen in.</param>
public sealed record Message(MessageId Id, PersonId From, MessageTo To, string Text, DateTimeOffset At, bool Removed, RoomId? Room = null);

public sealed record Say(string Text, MessageTo To) : Command;

public sealed record RemoveMessage(MessageId Message) : Command;

public sealed record SwitchChat(bool On) : Command;

public sealed record MessageSaid(MessageId Message, PersonId From, MessageTo To, string Text) : SessionEvent;

/// <summary>Said in a breakout room, and seen only there.</summary>
public sealed record RoomMessageSaid(MessageId Message, PersonId From, RoomId Room, string Text) : SessionEvent;

public sealed record MessageRemoved(MessageId Message, PersonId By) : SessionEvent;

public sealed record ChatSwitched(bool On, PersonId By) : SessionEvent;
