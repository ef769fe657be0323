using System.Text.Json;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>What a token endpoint answered. Of what it may hold, we want the id_token only.</summary>
internal sealed record TokenAnswer(string? IdToken, string? Error)
{
    /// <exception cref="OpenIdException">It is no answer of a token endpoint.</exception>
    public static async Task<TokenAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
            return new(answer.IsSuccessStatusCode ? Text(json.RootElement, "id_token") : null, Text(json.RootElement, "error"));
        }
        catch (JsonException)
        {
            throw new OpenIdException(OpenIdTrouble.Refused, "unreadableAnswer");
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
