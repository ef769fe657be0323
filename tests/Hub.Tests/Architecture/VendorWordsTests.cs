namespace CityLeadership.Classroom.Hub.Tests.Architecture;

/// <summary>Vendor words stop at the adapter.</summary>
public sealed class VendorWordsTests
{
    /// <summary>The adapters themselves, what registers them, and what supervises the program.</summary>
    private static readonly string[] KnowsJanus =
        ["src/Hub/Live/Calling/", "src/Recording/Capture/Janus/", "src/Recording/RecordingServices.cs", "src/Web/Operations/"];

    [Fact]
    public void NoCodeOutsideTheAdapterAndOperationsSaysJanus()
    {
        foreach (var file in Sources.In("src", ".cs").Where(file => !KnowsJanus.Any(file.StartsWith)))
        {
            Assert.False(Sources.Read(file).Contains("janus", StringComparison.OrdinalIgnoreCase), $"{file} says Janus.");
        }
    }

    [Fact]
    public void InCallingOnlyTheAdapterAndItsRegistrationSayJanus()
    {
        var files = Sources.In("src/Hub/Live/Calling", ".cs")
            .Where(file => !file.StartsWith("src/Hub/Live/Calling/Janus/", StringComparison.Ordinal) && !file.EndsWith("Registration.cs", StringComparison.Ordinal));
        foreach (var file in files)
        {
            Assert.False(Sources.Read(file).Contains("janus", StringComparison.OrdinalIgnoreCase), $"{file} says Janus.");
        }
    }

    [Fact]
    public void TheBrowserAppSaysNoVendorOutsideCalling()
    {
        var files = Sources.In("src/Web/client/src", ".ts", ".tsx", ".css")
            .Where(file => !file.StartsWith("src/Web/client/src/calling/", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Assert.DoesNotMatch("(?i)janus|azure|videoroom", Sources.Read(file));
        }
    }
}
