namespace CityLeadership.Classroom.Session;

internal static class PlanReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before, revealed.After);
        if (ReferenceEquals(before.Plan, after.Plan))
        {
            return;
        }

        var part = PartView.Of(after);
        if (PartView.Of(before) != part)
        {
            revealed.To(Audience.Class, new PartChange(part));
        }

        revealed.To(Audience.Hosts, new PlanChange(PlanView.Of(after.Plan)));
    }
}
