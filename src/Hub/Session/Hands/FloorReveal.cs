namespace CityLeadership.Classroom.Session;

internal static class FloorReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before, revealed.After);
        if (!before.Hands.SequenceEqual(after.Hands))
        {
            revealed.To(Audience.Class, new HandsChange(after.Hands));
        }

        if (!before.Floor.SequenceEqual(after.Floor))
        {
            revealed.To(Audience.Class, new FloorChange(after.Floor));
        }
    }
}
