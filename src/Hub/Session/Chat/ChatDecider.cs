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

        return !state.ChatOn && command.To == MessageTo.Class && !state.Find(from)!.Role.IsHost()
            ? Rejections.ChatIsOff
            : new MessageSaid(new MessageId(order.Id), from, command.To, text);
    }

    public static Decision Remove(SessionState state, PersonId by, RemoveMessage command) =>
        state.Messages.Find(message => message.Id == command.Message) switch
        {
            null => Rejections.NoSuchMessage,
            { Removed: true } => Decision.Nothing,
            _ => new MessageRemoved(command.Message, by),
        };
}
