/** Words that mark a sentence as one about deep learning where it names no concept of the course. */
export const tradeWords: readonly string[] = [
  ...`accuracy activation adam adamw adagrad algorithm alpha argmax attention autoencoder axis backbone backprop
    backpropagation baseline batch batchnorm beam bert bias bidirectional bounding bottleneck broadcast buffer cell
    channel checkpoint classifier class classification cnn confidence context convergence convolution curve data
    dataset decoder deconvolution depth derivative detach detection dimension distribution dropout dtype embedding
    encoder ensemble entropy epoch error exploding feature filter fine-tuning fpn function gan gate gelu generator
    gpt gpu gradient head heatmap hessian hidden hyperparameter image inference input iteration jacobian kernel key
    label lambda layer layernorm learning linear logit logits loss lstm mask matrix mean median memory metric
    minibatch minimum mnist model momentum network neuron noise norm normalisation normalization object one-hot
    optimiser optimizer outlier output overfit overfitting padding parameter penalty perceptron perplexity pixel
    pooling prediction probability query quantile random receptive recall regression regulariser relu representation
    residual rmsprop rnn sample scheduler score seed segmentation sequence sgd shuffle sigmoid skip softmax sparse
    step stride supervised tanh target teacher tensor test threshold token train trained training transformer
    translation underfit underfitting update validation value vanishing variance vector vgg resnet vit vocabulary
    warmup weight yolo zero_grad state receptive-field pretrained anchor box upsampling downsampling`.split(
    /\s+/,
  ),
  ...`激活 准确率 精度 算法 注意力 主干 反向传播 批 偏置 置信度 通道 分类 卷积 收敛 曲线 数据 解码 深度 导数 检测
    维度 分布 嵌入 编码 熵 误差 特征 滤波 微调 函数 门 生成器 梯度 头 隐 超参数 图像 图片 推理 输入 迭代 核 标签
    层 线性 损失 掩码 矩阵 均值 指标 极小 模型 动量 网络 神经元 噪声 范数 归一化 标准化 目标 优化 输出 过拟合 填充 参数
    惩罚 像素 池化 预测 概率 查询 感受野 召回 回归 正则 残差 采样 样本 阈值 序列 分割 跳连 步长 步幅 监督 张量 测试 训练
    验证 翻译 更新 消失 方差 向量 词表 预热 权重 学习率 锚框 检测框 候选框 边界框 时间步 上采样 下采样 随机 泛化 平移
    假阳 假阴 正类 负类 正例 负例 模态 增强 求导 微分 链式`.split(/\s+/),
];
