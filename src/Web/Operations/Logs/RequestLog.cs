using Microsoft.AspNetCore.Diagnostics;

namespace CityLeadership.Classroom.Web.Operations.Logs;

/// <summary>
/// One line a request: the route's template, never the path, the query or a name. Files of the browser app have no route
/// and are not worth a line.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
            if (endpoint is RouteEndpoint { RoutePattern.RawText: { } route })
            {
                var milliseconds = Math.Round(time.GetElapsedTime(began).TotalMilliseconds, 1);
                Answered(log, context.Request.Method, route, context.Response.StatusCode, milliseconds);
            }
        }
    }

    [LoggerMessage(1200, LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger log, string method, string route, int status, double milliseconds);
}
