using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;

namespace CityLeadership.Classroom.Web.Answers;

/// <summary>
/// What a person is told when something cannot be done: problem+json with a stable code for programs, a sentence that says
/// what was wrong, and one that says what to do next.
/// </summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, camelCase; clients may depend on it.</param>
/// <param name="Detail">What was wrong, for a person.</param>
/// <param name="Next">What to do now, for a person.</param>
public sealed record Refusal(int Status, string Code, string Detail, string Next) : IResult
{
    public const string MediaType = "application/problem+json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Names the log lines of an unexpected failure, so that staff can find them.</summary>
    public string? Incident { get; init; }

    internal Problem ToProblem() => new("about:blank", ReasonPhrases.GetReasonPhrase(Status), Status, Code, Detail, Next, Incident);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        return response.WriteAsJsonAsync(ToProblem(), Json, MediaType, httpContext.RequestAborted);
    }
}
