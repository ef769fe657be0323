using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>
/// Lets in a program with a key that may do what it asks. Behind it the request is its maker's, as staff, and nothing that came with a cookie
/// counts. An operation without a scope is not there for programs.
/// </summary>
internal sealed class MachineGate(RequestDelegate next, MachineKeys keys)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<MachineCall>() is not { } call)
        {
            await next(context);
            return;
        }

        context.User = new();
        var operation = context.GetEndpoint()?.Metadata.GetMetadata<Operation>();
        if (operation is { Scope: null, IsOpen: true })
        {
            await next(context);
            return;
        }

        var (caller, refusal) = TextOf(context.Request) is { } text ? await keys.FindAsync(text, context.RequestAborted) : (null, MachineRefusals.NoKey);
        if (caller is null)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        else
            refusal = operation?.Scope is not { } scope ? MachineRefusals.NoSuchAddress : caller.Scopes.Contains(scope) ? null : MachineRefusals.NotInScope(scope);
        if (refusal is null)
        {
            call.Caller = caller;
            context.User = Claims.Of(caller!.By);
        }
        else
        {
            context.SetEndpoint(Refusing(refusal));
        }

        await next(context);
    }

    /// <summary>Refused at the end and not here, so that rate limits count also those who are.</summary>
    private static Endpoint Refusing(Refusal refusal) => new(refusal.ExecuteAsync, EndpointMetadataCollection.Empty, refusal.Code);

    private static string? TextOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } header] && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;
}
