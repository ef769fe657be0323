using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Audit;

/// <summary>
/// Stands round every request of the API: what went well is written down before its answer leaves. What cannot be written down is not
/// shown; what is already done is answered, and written as soon as it can be. Why, in docs/decisions/audit.md.
/// </summary>
internal sealed class AuditFilter(AuditTrail trail, TimeProvider time) : IEndpointFilter
{
    private static readonly Refusal NotWritten = new(
        StatusCodes.Status503ServiceUnavailable, "notAudited",
        "Who looks at people's data is written down, and just now it could not be. So nothing is shown.",
        "Try again in a minute. If it stays, tell whoever runs this host.");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        var http = context.HttpContext;
        if (!WentWell(answer) || AuditRules.Of(http) is not AuditRule.Written rule || http.User.Identity?.IsAuthenticated != true)
            return answer;

        var entry = Entry(http, rule);
        if (entry.Deed is AuditDeed.LookedAt && (entry.PersonId == entry.By || (rule.ByHosts && !http.User.Role().IsHost())))
            return answer;
        if (entry.Deed is AuditDeed.LookedAt or AuditDeed.Downloaded)
            return await trail.TryWriteAsync(entry, http.RequestAborted) ? answer : NotWritten;

        await trail.WriteSoonAsync(entry);
        return answer;
    }

    private AuditEntry Entry(HttpContext http, AuditRule.Written rule)
    {
        var (now, user) = (time.GetUtcNow(), http.User);
        return new()
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            At = now,
            ProgrammeId = user.Programme(),
            By = user.Person(),
            KeyId = http.Features.Get<MachineCall>()?.Caller?.Key,
            Deed = rule.Deed == AuditDeed.Changed && http.Request.Query["dryRun"] == "true" ? AuditDeed.LookedAt : rule.Deed,
            Matter = rule.Matter,
            PersonId = Part(http, rule.Person),
            SessionId = Part(http, rule.Session),
            Thing = Part(http, rule.Thing),
        };
    }

    /// <summary>An address that went well names something of ours, and is as short as that.</summary>
    private static string? Part(HttpContext http, string? name) => name is null ? null : http.GetRouteValue(name) as string;

    private static bool WentWell(object? answer) =>
        answer is not Refusal && (answer as IStatusCodeHttpResult)?.StatusCode is not >= StatusCodes.Status400BadRequest;
}
