using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Groupings.Sets;

internal static class SetRefusals
{
    public static Refusal NoSuchSet { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSet",
        "Your programme keeps no such set of rooms (any more).",
        "Choose another one from the list.");

    public static Refusal Bad(string problem) => new(StatusCodes.Status400BadRequest, "badSet", problem, "Change that and keep it again.");

    public static Refusal NameTaken(string name) => new(
        StatusCodes.Status409Conflict, "setNameTaken",
        $"The programme keeps a set called “{name}” already.",
        "Choose another name, or remove that set first.");

    public static Refusal TooMany(int most) => new(
        StatusCodes.Status409Conflict, "tooManySets",
        $"The programme keeps {most} sets already.",
        "Remove one that is not needed any more.");
}
