using System.Text.Json;
using CityLeadership.Classroom.Live.Wire;

namespace CityLeadership.Classroom.Web.Answers;

internal static class RequestBody
{
    /// <summary>Strict, as on the wire: a missing field is a mistake and not an empty value. Null: not readable.</summary>
    public static async Task<T?> ReadStrictlyAsync<T>(this HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, WireJson.Options, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
