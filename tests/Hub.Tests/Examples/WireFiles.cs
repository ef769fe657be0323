using System.Text.Json;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Session.Tests.Stories;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>The examples in <c>tests/wire</c>: compared with what the code writes today, and written only when APPROVE=1 asks.</summary>
internal static class WireFiles
{
    public static string PathOf(params string[] parts) => Repository.PathOf(["tests", "wire", .. parts]);

    /// <summary>The file says the same as the value, but for the order of members.</summary>
    /// <param name="rewrite">False: also APPROVE=1 only fills a missing or empty file and changes none.</param>
    public static void Check(string file, object value, JsonSerializerOptions options, bool rewrite)
    {
        var written = JsonSerializer.SerializeToNode(value, value.GetType(), options)!;
        if (Repository.Approves && (new FileInfo(file) is not { Exists: true, Length: > 0 } || (rewrite && !JsonNode.DeepEquals(written, JsonNode.Parse(File.ReadAllText(file))))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, written.ToJsonString(new JsonSerializerOptions(options) { WriteIndented = true }) + "\n");
        }

        Assert.True(File.Exists(file), $"{Path.GetFileName(file)} is missing: run the tests with APPROVE=1 and read it before committing.");
        AssertSame(JsonNode.Parse(File.ReadAllText(file))!, written);
    }

    public static void AssertSame(object expected, object actual, JsonSerializerOptions options) => AssertSame(
        JsonSerializer.SerializeToNode(expected, expected.GetType(), options)!, JsonSerializer.SerializeToNode(actual, actual.GetType(), options)!);

    private static void AssertSame(JsonNode expected, JsonNode actual)
    {
        if (!JsonNode.DeepEquals(expected, actual))
        {
            Assert.Equal(expected.ToJsonString(), actual.ToJsonString());
        }
    }
}
