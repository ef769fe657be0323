namespace CityLeadership.Classroom.Session;

internal static class ChatDecider
{
    public static Decision Say(SessionState state, Order order, Say command)
    {
        var from = order.By.Person!.Value;
        var text = command.Text.Trim();
        if (text.Length is 0 or > 2000)
        {
            return Rejections.BadMessage;
        }

        var host = state.Find(from)!.Role.IsHost();
        var room = command.To == MessageTo.Room ? state.OpenSet()?.WhereIs(from) : null;
        return command.To switch
        {
            MessageTo.Rooms when !host => Rejections.NotAllowed,
            MessageTo.Rooms when state.OpenSet() is null => Rejections.NoRoomsOpen,
            MessageTo.Room when room is null => Rejections.NotInRoom,
            MessageTo.Class or MessageTo.Room when !state.ChatOn && !host => Rejections.ChatIsOff,
            MessageTo.Room => new RoomMessageSaid(new MessageId(order.Id), from, room!.Value, text),
            _ => new MessageSaid(new MessageId(order.Id), from, command.To, text),
        };
    }

    public static Decision Remove(SessionState state, PersonId by, RemoveMessage command) =>
        state.Messages.Find(message => message.Id == command.Message) switch
        {
            null => Rejections.NoSuchMessage,
            { Removed: true } => Decision.Nothing,
            _ => new MessageRemoved(command.Message, by),
        };
}
