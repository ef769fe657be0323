using System.Diagnostics;
using System.Text.Json.Serialization;
using CityLeadership.Classroom.Log.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace CityLeadership.Classroom.Web.Answers;

public static class AnswersRegistration
{
    /// <summary>The API writes JSON as the log and the wire do; a request that cannot be read is a refusal, not an exception.</summary>
    public static void AddAnswers(this IHostApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            ClassroomJson.Configure(json.SerializerOptions);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
    }

    /// <summary>
    /// Every error of the API leaves with a code, a sentence and a next step, whoever noticed it; and nothing of the API is
    /// kept by caches unless its endpoint says so.
    /// </summary>
    public static void UseAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.Use((context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    if (context.Response.Headers.CacheControl.Count == 0)
                        context.Response.Headers.CacheControl = "no-store";
                    return Task.CompletedTask;
                });
                return next(context);
            });
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerException });
            api.UseStatusCodePages(context =>
                CommonRefusals.ForStatus(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        });
    }

    /// <summary>
    /// What the API does not know is refused as such, and never answered with the page of the browser app. Only for reading:
    /// with every method it would hide that a known address refused one (405).
    /// </summary>
    public static void MapUnknownApi(this IEndpointRouteBuilder app) =>
        app.MapMethods("/api/{**rest}", [HttpMethods.Get, HttpMethods.Head], () => CommonRefusals.NotFound).WithOrder(int.MaxValue - 1);

    private static Task AnswerException(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var refusal = failure is BadHttpRequestException refused
            ? CommonRefusals.ForStatus(refused.StatusCode)
            : CommonRefusals.Broken(Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
        return refusal.ExecuteAsync(context);
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
