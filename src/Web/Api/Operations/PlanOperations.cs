using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Plans;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class PlanOperations
{
    private static readonly Subject Plans = new("Teaching plans");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Plans.Get("/api/plans", "readPlans", "The plans one can copy from").For(Scope.PlansRead).Answers<IReadOnlyList<PlanListing>>()
            .InPages<IReadOnlyList<PlanListing>, PlanListing>(all => all, (_, cut) => cut, plan => plan.Session),
        Plans.Get("/api/plans/{id}", "readPlan", "The teaching plan of a class").For(Scope.PlansRead).Answers<PlanAnswer>().Refuses(PlanRefusals.NoSuchSession),
        Plans.Put("/api/plans/{id}", "savePlan", "Save the teaching plan of a class").For(Scope.PlansWrite)
            .Takes(new SavePlan(Version: 0, new PlanBody(
                [new(new("p1"), "Opening", "Would you have closed the harbour?", 20, "Start with the pilot.", [], ["For", "Against"], [])], [new(new("p1"), 20)])))
            .Answers<PlanAnswer>()
            .Refuses(PlanRefusals.Unreadable, PlanRefusals.TooLong, PlanRefusals.NotExpected(1), PlanRefusals.NoSuchSession, PlanRefusals.Changed("Grace Hopper")),
        Plans.Get("/api/plans/{id}/people", "readPossibleCallers", "Whom the plan may mean to call on").For(Scope.PlansRead)
            .Answers<IReadOnlyList<CallerAnswer>>().Refuses(PlanRefusals.NoSuchSession),
        Plans.Post("/api/plans/{id}/copy", "copyPlan", "Take over the plan of another class").For(Scope.PlansWrite)
            .Takes(new CopyPlan("4f1c", Version: 0)).Answers<PlanAnswer>()
            .Refuses(
                PlanRefusals.Unreadable, PlanRefusals.NoSuchSession, PlanRefusals.NoSuchPlan, PlanRefusals.Changed("Grace Hopper"), PlanRefusals.TooManyExhibits),
    ];
}
