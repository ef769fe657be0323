namespace CityLeadership.Classroom.Web.Operations;

/// <summary>
/// The host refuses to start. The message is written for the person who started it: what is wrong, and how to go on.
/// Program prints it alone, without a stack trace, and ends with <see cref="ExitCode"/>.
/// </summary>
public sealed class CannotStartException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What the process answers to its caller: 78, "configuration error" in sysexits.h.</summary>
    public const int ExitCode = 78;
}
