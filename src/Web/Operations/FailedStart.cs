using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Operations;

/// <summary>Turns a failed start into the sentences that the person at the terminal can act on.</summary>
internal static class FailedStart
{
    /// <summary>Null for a failure that no sentence was written for: that one is a bug and keeps its stack trace.</summary>
    public static string? Explain(Exception failure) => failure switch
    {
        CannotStartException refusal => refusal.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        IOException { InnerException: AddressInUseException } taken =>
            $"{taken.Message} Another program listens there. End it, or choose another port with --urls (run.sh --port).",
        _ => null,
    };
}
