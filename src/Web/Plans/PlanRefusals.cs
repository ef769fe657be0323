using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Exhibits;

namespace CityLeadership.Classroom.Web.Plans;

internal static class PlanRefusals
{
    public static Refusal NoSuchSession { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSession",
        "Your programme's calendar has no such class.",
        "Go to your home page and choose a class there.");

    public static Refusal NoSuchPlan { get; } = new(
        StatusCodes.Status404NotFound, "noSuchPlan",
        "That class has no plan, or it is not one of yours.",
        "Choose another class to copy from.");

    public static Refusal TooManyExhibits { get; } = new(
        StatusCodes.Status409Conflict, "tooManyExhibits",
        $"With the exhibits of that plan this class would have more than {ExhibitShelf.Most}.",
        "Remove some of this class’s exhibits, then copy again.");

    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That is not a plan.",
        "Reload the page and try again.");

    public static Refusal TooLong { get; } = new(
        StatusCodes.Status400BadRequest, "badPlan",
        "The plan is longer than a class can use.",
        "Shorten the notes, or remove a part you will not teach.");

    public static Refusal Bad(string problem) => new(
        StatusCodes.Status400BadRequest, "badPlan", problem, "Change that and it will be saved.");

    public static Refusal NotExpected(int pasture) => new(
        StatusCodes.Status400BadRequest, "callerNotExpected",
        $"Pasture {pasture} means to call on someone who is not expected in this class.",
        "Remove them there and it will be saved.");

    public static Refusal Changed(string by) => new(
        StatusCodes.Status409Conflict, "planChanged",
        $"{by} has saved this plan since you opened it.",
        "Nothing you wrote is lost: compare the two, then keep yours or take theirs.");
}
