namespace CityLeadership.Classroom.Session;

public enum MessageTo
{
    Class,
    Hosts,
}

/// <param name="Removed">A host took it away: nobody is shown its text any more, and the record that it was said stays.</param>
public sealed record Message(MessageId Id, PersonId From, MessageTo To, string Text, DateTimeOffset At, bool Removed);

public sealed record Say(string Text, MessageTo To) : Command;

public sealed record RemoveMessage(MessageId Message) : Command;

public sealed record SwitchChat(bool On) : Command;

public sealed record MessageSaid(MessageId Message, PersonId From, MessageTo To, string Text) : SessionEvent;

public sealed record MessageRemoved(MessageId Message, PersonId By) : SessionEvent;

public sealed record ChatSwitched(bool On, PersonId By) : SessionEvent;
