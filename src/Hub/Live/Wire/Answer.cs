using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Wire;

/// <summary>What a client hears of something it asked for.</summary>
/// <param name="Number">The log's length once it had taken effect.</param>
public sealed record Answer(bool Ok, long? Number, string? Code, string? Message)
{
    /// <summary>Too much at once: repeat it with the same id.</summary>
    public static readonly Answer Busy = new(new Rejection("busy", "The classroom is catching up. Try again in a moment."));

    /// <summary>The log did not answer: it may or may not have happened. Repeat it with the same id.</summary>
    public static readonly Answer Unknown = new(new Rejection(
        "unknown", "The classroom could not confirm that in time. Try again: it will count once."));

    public static readonly Answer IdUsedBefore = new(new Rejection(
        "idUsedBefore", "That command id was used for something else. Reload the page."));

    public static readonly Answer TooFast = new(new Rejection("tooFast", "That is faster than the classroom takes commands. Wait a moment."));

    public static readonly Answer TooMuchSaid = new(new Rejection(
        "tooFast", "That is faster than a class can read. Wait a moment, then send your message again."));

    public static readonly Answer EnterFirst = new(new Rejection("enterFirst", "Enter the class first."));

    public Answer(Rejection rejection)
        : this(false, null, rejection.Code, rejection.Message)
    {
    }

    public static Answer Done(long number) => new(true, number, null, null);

    /// <summary>A bug or an outage of ours; nothing changed.</summary>
    /// <param name="incident">Stands beside the failure in the server's log.</param>
    public static Answer Failed(string incident) => new(new Rejection(
        "failed", $"Something went wrong, and nothing was changed. If it happens again, call the help line and say {incident}."));

    public static Answer BadCommand(string message) => new(new Rejection("badCommand", message));
}
