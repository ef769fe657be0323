using System.Net;
using System.Security.Cryptography;
using Azure.Core.Pipeline;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Recording.Store.Azure;

namespace CityLeadership.Classroom.Recording.Tests.Store;

/// <summary>What every place for recordings must do, done by Blob storage; and what can go wrong on the way there.</summary>
public sealed class BlobStoreTests : RecordingStoreSpecification, IClassFixture<Azurite>
{
    private static readonly RecordingKey Key = new("class-4", "0000.m4s");

    private readonly CancellationToken soon = new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;
    private readonly Azurite azurite;
    private readonly BlobOptions options;

    public BlobStoreTests(Azurite azurite)
    {
        this.azurite = azurite;
        options = azurite.Fresh();
        Store = new BlobStore(options);
    }

    protected override IRecordingStore Store { get; }

    [Fact]
    public async Task AnHourOfVideoIsStreamedInBoundedMemory()
    {
        const long length = 200 * 1024 * 1024;
        var before = GC.GetTotalAllocatedBytes();
        var sent = new Noise(length);
        Assert.Equal(length, (await Store.WriteAsync(Key, sent, soon)).Bytes);
        Assert.True(GC.GetTotalMemory(forceFullCollection: false) < length / 2, "the whole file was in memory");

        await using var open = await Store.OpenAsync(Key, 0, null, soon);
        Assert.Equal(sent.Hash, Convert.ToHexString(await SHA256.HashDataAsync(open!, soon)));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 2 * length, "more was allocated than was sent and received");
    }

    [Fact]
    public async Task WhatIsThrottledIsSentAgain()
    {
        var busy = new Between(times: 3, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        await new BlobStore(options, new HttpClientTransport(busy)).WriteAsync(Key, new Noise(1000), soon);

        Assert.Equal((0, 1000), (busy.Left, (await Store.FindAsync(Key, soon))!.Bytes));
    }

    [Fact]
    public async Task WhatIsChangedOnTheWayIsRefusedAndSaid()
    {
        var spoiling = new Between(times: 20, request => request.Method == HttpMethod.Put && request.Content is { } content ? Spoil(request, content) : null);
        var failure = await Assert.ThrowsAsync<StorageException>(
            () => new BlobStore(options, new HttpClientTransport(spoiling)).WriteAsync(Key, new Noise(1000), soon).AsTask());

        Assert.Equal("storageFailed", failure.Code);
        Assert.Null(await Store.FindAsync(Key, soon));

        static HttpResponseMessage? Spoil(HttpRequestMessage request, HttpContent content)
        {
            var bytes = content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
            if (bytes.Length == 0) return null;
            bytes[^1] ^= 1;
            var spoiled = new ByteArrayContent(bytes);
            foreach (var header in content.Headers) spoiled.Headers.TryAddWithoutValidation(header.Key, header.Value);
            request.Content = spoiled;
            return null;
        }
    }

    [Fact]
    public async Task AnOutageIsWaitedFor()
    {
        await Store.WriteAsync(Key, new Noise(10), soon);
        await azurite.KillAsync();
        options.FirstPause = TimeSpan.FromMilliseconds(500);
        var writing = new BlobStore(options).WriteAsync(Key, new Noise(5000), soon).AsTask();
        await azurite.StartAsync();

        Assert.Equal(5000, (await writing).Bytes);
    }

    [Fact]
    public async Task AWrongKeyIsSaidInASentence()
    {
        var wrong = new BlobStore(azurite.Fresh(Convert.ToBase64String(new byte[64])));

        var failure = await Assert.ThrowsAsync<StorageException>(() => wrong.WriteAsync(Key, new Noise(10), soon).AsTask());

        Assert.Equal("storageDenied", failure.Code);
        Assert.Contains("Recording:Blobs:Connection", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "recordings")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=!;", "recordings")]
    [InlineData("UseDevelopmentStorage=true", "")]
    [InlineData("UseDevelopmentStorage=true", "No/Container")]
    public void OptionsThatCannotBeUsedAreSaid(string connection, string container) =>
        Assert.Contains("Recording:Blobs", new BlobOptions { Connection = connection, Container = container }.Problem(), StringComparison.Ordinal);

    /// <summary>Stands before the server, the given number of times.</summary>
    /// <param name="answer">Null: the request goes on.</param>
    private sealed class Between(int times, Func<HttpRequestMessage, HttpResponseMessage?> answer) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int left = times;

        public int Left => left;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            left > 0 && Interlocked.Decrement(ref left) >= 0 && answer(request) is { } answered ? Task.FromResult(answered) : base.SendAsync(request, cancellationToken);
    }
}
