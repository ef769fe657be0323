using Microsoft.AspNetCore.Diagnostics;

namespace CityLeadership.Classroom.Web.Operations.Logs;

/// <summary>
/// One line a request: the route's template, never the path, the query or a name. Files of the browser app have no route
/// and are not worth a line; whoever watches the health asks all day, and speaks at debug level.
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
                var level = route.StartsWith("/health", StringComparison.Ordinal) ? LogLevel.Debug : LogLevel.Information;
                Answered(log, level, context.Request.Method, route, context.Response.StatusCode, milliseconds);
            }
        }
    }

    [LoggerMessage(EventId = 1200, Message = "{Method} {Route} answered {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger log, LogLevel level, string method, string route, int status, double milliseconds);
}
