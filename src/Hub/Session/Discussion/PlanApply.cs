namespace CityLeadership.Classroom.Session;

internal static class PlanApply
{
    public static ClassPlan Apply(ClassPlan plan, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        PlanCopied copied => plan.Take(copied.Plan),
        PastureBegan began => plan.Begin(began.Pasture, at),
        PastureSkipped skipped => plan.With(skipped.Pasture, pasture => pasture with { Skipped = skipped.Skipped }),
        PastureAdded added => plan with
        {
            Pastures = plan.Pastures.Insert(
                plan.Pastures.FindIndex(pasture => pasture.Id == added.After) + 1,
                new Pasture(new PlannedPasture(added.Pasture, "", added.Question, added.Minutes, "", [], [], [])) { Added = true }),
        },
        PastureChanged changed => plan.With(
            changed.Pasture, pasture => pasture with { Planned = pasture.Planned with { Minutes = changed.Minutes } }),
        _ => plan,
    };
}
