using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Api.Keys;

internal static class KeyRefusals
{
    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That describes no key.",
        "Reload the page and try again.");

    public static Refusal NoName { get; } = new(
        StatusCodes.Status400BadRequest, "noName",
        $"The name must have 1 to {KeyDesk.LongestName} characters.",
        "Say what the key is for, such as the program that will use it.");

    public static Refusal NoScope { get; } = new(
        StatusCodes.Status400BadRequest, "noScope",
        "The key would be for nothing.",
        "Choose at least one thing that it may do.");

    public static Refusal NoTerm { get; } = new(
        StatusCodes.Status400BadRequest, "noTerm",
        $"A key is good for 1 to {KeyDesk.LongestDays} days.",
        "Choose when it ends. Before it does, make another.");

    public static Refusal TooMany { get; } = new(
        StatusCodes.Status409Conflict, "tooManyKeys",
        $"{KeyDesk.Most} keys work in this programme, which is as many as can.",
        "Revoke one that nobody uses any more.");

    public static Refusal NoSuchKey { get; } = new(
        StatusCodes.Status404NotFound, "noSuchKey",
        "There is no such key in your programme, or it was revoked already.",
        "Reload the page to see those there are.");
}
