using System.Net.Http.Headers;
using System.Text.Json;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>The API as <c>docs/openapi</c> describes it: what any test is answered is held against it.</summary>
internal sealed class DescribedApi
{
    private static readonly Lazy<DescribedApi> PagesAsRead = new(() => new("pages.json"));
    private static readonly Lazy<DescribedApi> MachinesAsRead = new(() => new("v1.json"));

    private readonly JsonElement document;
    private readonly List<(string[] Path, JsonElement Operations)> paths = [];

    private DescribedApi(string file)
    {
        document = JsonDocument.Parse(File.ReadAllText(PathOf(file))).RootElement;
        foreach (var path in document.GetProperty("paths").EnumerateObject().OrderBy(path => path.Name.Count(letter => letter == '{')))
            paths.Add((path.Name.Split('/'), path.Value));
    }

    public static DescribedApi Pages => PagesAsRead.Value;

    public static DescribedApi Machines => MachinesAsRead.Value;

    /// <summary>Of a file in <c>docs/openapi</c> of the repository.</summary>
    public static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CityLeadership.Classroom.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "openapi", file);
    }

    /// <summary>Fails where an answer is none of those that are described: another status, another shape, a member too many or too few.</summary>
    /// <param name="path">Without whose it is: "/api/home".</param>
    public async Task CheckAsync(HttpMethod method, string path, HttpResponseMessage answer)
    {
        var operations = paths.Find(known => Fits(known.Path, path.Split('/'))).Operations;
        if (operations.ValueKind == JsonValueKind.Undefined || !operations.TryGetProperty(method.Method.ToLowerInvariant(), out var operation))
            return;

        var responses = operation.GetProperty("responses");
        var what = $"{method} {path}";
        if (!responses.TryGetProperty($"{(int)answer.StatusCode}", out var response))
        {
            Assert.True(IsFromOutside(answer), $"{what} answers {(int)answer.StatusCode}, which its description does not know.");
            return;
        }

        if (IsJson(answer.Content.Headers.ContentType) is not { } media)
            return;
        if (response.TryGetProperty("$ref", out var common))
            response = document.GetProperty("components").GetProperty("responses").GetProperty(common.GetString()!.Split('/')[^1]);
        var text = await answer.Content.ReadAsStringAsync();
        var schema = response.GetProperty("content").GetProperty(media).GetProperty("schema");
        if (!IsFile(schema))
            new SchemaCheck(document).Hold(what, schema, JsonDocument.Parse(text).RootElement);
    }

    /// <summary>What is answered before an endpoint is asked, or because it broke.</summary>
    private static bool IsFromOutside(HttpResponseMessage answer) => (int)answer.StatusCode is 206 or 304 or 403 or 405 or 413 or 415 or >= 500;

    private static bool Fits(string[] known, string[] path) =>
        known.Length == path.Length && known.Zip(path).All(part => part.First == part.Second || part.First.StartsWith('{'));

    private static bool IsFile(JsonElement schema) => schema.TryGetProperty("$ref", out var name) && name.GetString()!.EndsWith("/Stream", StringComparison.Ordinal);

    private static string? IsJson(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } media && media.EndsWith("json", StringComparison.Ordinal) ? media : null;
}
